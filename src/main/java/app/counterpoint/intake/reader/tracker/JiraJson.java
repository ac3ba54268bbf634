package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Jira's JSON, in which the change log tells when a label was set. */
final class JiraJson {
    private static final List<String> OF_ISSUE = List.of(
            "key",
            "fields.summary",
            "fields.created",
            "fields.updated",
            "fields.resolutiondate",
            "fields.duedate",
            "fields.status.name",
            "fields.priority.name",
            "fields.labels",
            "fields.reporter.displayName",
            "fields.reporter.emailAddress",
            "fields.reporter.accountId",
            "fields.reporter.name",
            "fields.assignee.displayName",
            "fields.creator.displayName");
    /** What a webhook sends holds the issue, and beside it the changes of this moment. */
    private static final String OF_WEBHOOK = "issue.";

    static final Set<String> WANTED = Stream.of(
                    OF_ISSUE.stream(),
                    OF_ISSUE.stream().map(OF_WEBHOOK::concat),
                    Stream.of("timestamp", "created", "field", "fromString", "toString"))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableSet());
    private static final String HISTORIES = "changelog.histories";
    private static final String PAGED = "changelog.values";
    private static final String ITEMS = "items";
    private static final String CHANGES = "changelog.items";

    private final Mark mark;
    private final Notes notes;
    private final Issues issues;
    private int number;

    JiraJson(Notes notes, Issues issues) {
        this.mark = issues.mark();
        this.notes = notes;
        this.issues = issues;
    }

    void read(Source source, Limits limits) throws IOException {
        JsonIssues.each(
                source,
                limits,
                Set.of("issues", "values"),
                WANTED,
                Set.of(HISTORIES, PAGED, ITEMS, CHANGES),
                this::issue);
    }

    private void issue(Picked issue) {
        number++;
        notes.count("rows");
        String at = issue.first("key") == null && issue.first(OF_WEBHOOK + "key") != null ? OF_WEBHOOK : "";
        LocalMoment asked = at.isEmpty() ? asked(issue) : askedNow(issue);
        String reporter = reporter(issue, at);
        String status = issue.first(at + "fields.status.name");
        boolean marked =
                issue.all(at + "fields.labels").stream().filter(mark::fits).count() > 0; // looks at each
        marked |= status != null && mark.fits(status);
        if (marked || asked != null) {
            issues.add(new Issue(
                    number,
                    issue.first(at + "key"),
                    Objects.requireNonNullElse(issue.first(at + "fields.summary"), ""),
                    reporter,
                    moment(issue.first(at + "fields.created")),
                    asked,
                    moment(issue.first(at + "fields.updated")),
                    moment(issue.first(at + "fields.resolutiondate")),
                    moment(issue.first(at + "fields.duedate")),
                    issue.first(at + "fields.priority.name")));
        }
    }

    private @Nullable String reporter(Picked issue, String at) {
        for (String name : List.of("fields.assignee.displayName", "fields.creator.displayName")) {
            issues.reporters().meet(new Person(Objects.requireNonNullElse(issue.first(at + name), ""), null));
        }
        return issues.reporters()
                .meet(new Person(
                        Objects.requireNonNullElse(issue.first(at + "fields.reporter.displayName"), ""),
                        issue.first(at + "fields.reporter.emailAddress"),
                        issue.first(at + "fields.reporter.accountId", at + "fields.reporter.name")));
    }

    /** When the mark was set first; null if the change log does not tell. */
    private @Nullable LocalMoment asked(Picked issue) {
        return Stream.concat(issue.groups(HISTORIES).stream(), issue.groups(PAGED).stream())
                .filter(history -> history.groups(ITEMS).stream().anyMatch(this::sets))
                .flatMap(history -> Stream.ofNullable(moment(history.first("created"))))
                .min(Comparator.comparing(
                        moment -> Objects.requireNonNull(moment.at(DateOrder.DAY_FIRST, ZoneOffset.UTC))))
                .orElse(null);
    }

    /** The moment of a webhook, in thousandths of a second, if the mark is set by what it tells of; null if not. */
    private @Nullable LocalMoment askedNow(Picked webhook) {
        String sent = webhook.first("timestamp");
        if (sent == null
                || !sent.matches("\\d{9,14}")
                || webhook.groups(CHANGES).stream().noneMatch(this::sets)) {
            return null;
        }
        LocalDateTime at = LocalDateTime.ofEpochSecond(Long.parseLong(sent) / 1_000, 0, ZoneOffset.UTC);
        return new LocalMoment(at, at, ZoneOffset.UTC, true);
    }

    private boolean sets(Picked item) {
        String field = Objects.requireNonNullElse(item.first("field"), "");
        String before = Objects.requireNonNullElse(item.first("fromString"), "");
        String after = Objects.requireNonNullElse(item.first("toString"), "");
        return field.equals("labels")
                ? mark.fitsWord(after) && !mark.fitsWord(before)
                : field.equals("status") && mark.fits(after) && !mark.fits(before);
    }

    private static @Nullable LocalMoment moment(@Nullable String text) {
        return text == null ? null : LocalMoments.parse(text);
    }
}
