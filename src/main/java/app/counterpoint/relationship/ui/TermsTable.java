package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;

/** What exactly is agreed on: a change of any line asks both leaders again. */
final class TermsTable extends DescriptionList {

    private static final long serialVersionUID = 1;

    TermsTable(Relationship relationship) {
        var terms = relationship.agreement().terms();
        addClassName("cp-terms");
        line("Purpose", "To show how specific the pair's disagreements are. Wording of " + terms.purpose() + ".");
        line(
                "Read from",
                terms.sources().isEmpty()
                        ? "Nothing"
                        : terms.sources().stream()
                                .sorted()
                                .map(TermsTable::words)
                                .collect(Collectors.joining(". ", "", ".")));
        line("Seats", seats(relationship));
        line(
                "Text is kept",
                terms.textDays() == 0
                        ? "Not at all: it is discarded as soon as it is scored. The score keeps counts, not words."
                        : "For " + terms.textDays() + " days after it is scored, then deleted.");
        line("Scorer", terms.scorer());
    }

    static String words(LanguageSource source) {
        return switch (source) {
            case TRANSCRIPTS -> "Transcripts of meetings that both attended";
            case CHAT -> "Exports of a chat that both share";
            case TYPED -> "Statements that one of the three types or pastes";
        };
    }

    private String seats(Relationship relationship) {
        return relationship.agreement().terms().seats().entrySet().stream()
                .filter(seat -> seat.getKey().isLeader())
                .map(seat ->
                        seat.getKey() + ", in the seat since " + Moments.date(seat.getValue(), relationship.zone()))
                .collect(Collectors.joining("; "));
    }

    private void line(String term, String description) {
        add(new Term(term), new Description(description));
    }
}
