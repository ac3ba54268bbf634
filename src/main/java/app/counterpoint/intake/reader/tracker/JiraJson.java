package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Jira's JSON, in which the change log tells when a label was set. */
final class JiraJson {
    static final Set<String> WANTED = Set.of(
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
            "fields.creator.displayName",
            "created",
            "field",
            "fromString",
            "toString");
    private static final String HISTORIES = "changelog.histories";
    private static final String PAGED = "changelog.values";
    private static final String ITEMS = "items";

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
                source, limits, Set.of("issues", "values"), WANTED, Set.of(HISTORIES, PAGED, ITEMS), this::issue);
    }

    private void issue(Picked issue) {
        number++;
        notes.count("rows");
        LocalMoment asked = asked(issue);
        String reporter = reporter(issue);
        String status = issue.first("fields.status.name");
        boolean marked = issue.all("fields.labels").stream().filter(mark::fits).count() > 0; // looks at each
        marked |= status != null && mark.fits(status);
        if (marked || asked != null) {
            issues.add(new Issue(
                    number,
                    issue.first("key"),
                    Objects.requireNonNullElse(issue.first("fields.summary"), ""),
                    reporter,
                    moment(issue.first("fields.created")),
                    asked,
                    moment(issue.first("fields.updated")),
                    moment(issue.first("fields.resolutiondate")),
                    moment(issue.first("fields.duedate")),
                    issue.first("fields.priority.name")));
        }
    }

    private @Nullable String reporter(Picked issue) {
        for (String name : List.of("fields.assignee.displayName", "fields.creator.displayName")) {
            issues.reporters().meet(new Person(Objects.requireNonNullElse(issue.first(name), ""), null));
        }
        return issues.reporters()
                .meet(new Person(
                        Objects.requireNonNullElse(issue.first("fields.reporter.displayName"), ""),
                        issue.first("fields.reporter.emailAddress"),
                        issue.first("fields.reporter.accountId", "fields.reporter.name")));
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
