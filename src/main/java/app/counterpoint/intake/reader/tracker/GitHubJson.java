package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads GitHub's issues, and its events, of which that of a label tells when it was set. */
final class GitHubJson {
    static final Set<String> WANTED = Set.of(
            "action",
            "event",
            "created_at",
            "updated_at",
            "closed_at",
            "title",
            "number",
            "html_url",
            "label.name",
            "labels",
            "labels.name",
            "milestone.due_on",
            "issue.title",
            "issue.number",
            "issue.created_at",
            "issue.updated_at",
            "issue.closed_at",
            "issue.labels.name",
            "issue.milestone.due_on");

    private final Mark mark;
    private final Notes notes;
    private final Issues issues;
    private final Set<String> marked = new HashSet<>();
    private int number;

    GitHubJson(Mark mark, Notes notes, Issues issues) {
        this.mark = mark;
        this.notes = notes;
        this.issues = issues;
    }

    void read(Source source, Limits limits) throws IOException {
        JsonIssues.each(source, limits, Set.of("items", "issues"), WANTED, Set.of(), this::item);
    }

    private void item(Picked item) {
        number++;
        notes.count("rows");
        String event = Objects.requireNonNullElse(item.first("action", "event"), "");
        String label = item.first("label.name");
        boolean isEvent = item.first("issue.number") != null;
        if (isEvent && !event.equals("labeled")) {
            return;
        }
        List<String> labels = isEvent ? (label == null ? List.of() : List.of(label)) : labels(item);
        String key = item.first("issue.number", "number");
        if (labels.stream().anyMatch(mark::fits) && (key == null || marked.add(key))) {
            LocalMoment asked = isEvent ? moment(item.first("created_at", "issue.updated_at")) : null;
            issues.add(new Issue(
                    number,
                    key == null ? null : "#" + key,
                    Objects.requireNonNullElse(item.first("issue.title", "title"), ""),
                    moment(item.first(isEvent ? "issue.created_at" : "created_at")),
                    asked,
                    moment(item.first("issue.updated_at", "updated_at")),
                    moment(item.first("issue.closed_at", "closed_at")),
                    moment(item.first("issue.milestone.due_on", "milestone.due_on")),
                    null));
        }
    }

    private static List<String> labels(Picked item) {
        return item.all("labels.name").isEmpty() ? item.all("labels") : item.all("labels.name");
    }

    private static @Nullable LocalMoment moment(@Nullable String text) {
        return text == null ? null : LocalMoments.parse(text);
    }
}
