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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads GitHub's issues, of its API and of its command line, and its events, of which that of a label tells when it was set. */
final class GitHubJson {
    private static final Set<String> OWN = Set.of(
            "created_at",
            "createdAt",
            "updated_at",
            "updatedAt",
            "closed_at",
            "closedAt",
            "title",
            "number",
            "html_url",
            "repository_url",
            "url",
            "labels",
            "labels.name",
            "labels.nodes.name",
            "milestone.due_on",
            "milestone.dueOn",
            "user.login",
            "author.login",
            "assignees.login",
            "assignee.login");
    static final Set<String> WANTED = Stream.concat(
                    Stream.of(
                            "action",
                            "event",
                            "__typename",
                            "label.name",
                            "sender.login",
                            "actor.login",
                            "repository.name"),
                    Stream.concat(OWN.stream(), OWN.stream().map(path -> "issue." + path)))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> HISTORIES = List.of("timeline", "events", "timelineItems.nodes");
    private static final Set<String> LABELLED = Set.of("labeled", "LabeledEvent");
    private static final Pattern REPOSITORY =
            Pattern.compile("/(?:repos/)?[^/]+/([^/]+?)(?:/(?:issues|pull|events)/.*)?$");

    private final Mark mark;
    private final Notes notes;
    private final Issues issues;
    private final Set<String> marked = new HashSet<>();
    private int number;

    GitHubJson(Notes notes, Issues issues) {
        this.mark = issues.mark();
        this.notes = notes;
        this.issues = issues;
    }

    void read(Source source, Limits limits) throws IOException {
        JsonIssues.each(source, limits, Set.of("items", "issues"), WANTED, Set.copyOf(HISTORIES), this::item);
    }

    private void item(Picked item) {
        number++;
        notes.count("rows");
        String event = Objects.requireNonNullElse(item.first("action", "event"), "");
        String label = item.first("label.name");
        boolean isEvent = item.first("issue.number") != null;
        String reporter = reporter(item);
        if (isEvent && !event.equals("labeled")) {
            return;
        }
        List<String> labels = isEvent ? (label == null ? List.of() : List.of(label)) : labels(item);
        String key = key(item);
        boolean fits = labels.stream().filter(mark::fits).count() > 0; // looks at each
        if (fits && (key == null || marked.add(key))) {
            String of = isEvent ? "issue." : "";
            LocalMoment asked = isEvent ? moment(item.first("created_at", "issue.updated_at")) : labelled(item);
            issues.add(new Issue(
                    number,
                    key,
                    Objects.requireNonNullElse(item.first("issue.title", "title"), ""),
                    reporter,
                    moment(item.first(of + "created_at", of + "createdAt")),
                    asked,
                    moment(item.first("issue.updated_at", "updated_at", "updatedAt")),
                    moment(item.first("issue.closed_at", "closed_at", "closedAt")),
                    moment(item.first("issue.milestone.due_on", "milestone.due_on", "milestone.dueOn")),
                    null));
        }
    }

    /** With the repository where the file names it: a number alone stands in each of them. Its owner is left out. */
    private static @Nullable String key(Picked item) {
        String number = item.first("issue.number", "number");
        if (number == null) {
            return null;
        }
        String named = item.first("repository.name");
        String address =
                item.first("issue.repository_url", "repository_url", "issue.html_url", "html_url", "issue.url", "url");
        var found = REPOSITORY.matcher(address == null ? "" : address.replaceFirst("^https?://[^/]+", ""));
        String repository = named != null ? named : found.find() ? found.group(1) : "";
        return repository + "#" + number;
    }

    private @Nullable String reporter(Picked item) {
        for (String path : List.of("sender.login", "actor.login")) {
            meet(item.first(path));
        }
        Stream.of("assignees.login", "assignee.login", "issue.assignees.login", "issue.assignee.login")
                .flatMap(path -> item.all(path).stream())
                .forEach(this::meet);
        return meet(item.first("issue.user.login", "user.login", "author.login", "issue.author.login"));
    }

    private @Nullable String meet(@Nullable String login) {
        return login == null ? null : issues.reporters().meet(new Person(login, null));
    }

    private static List<String> labels(Picked item) {
        return Stream.of("labels.name", "labels.nodes.name", "labels")
                .map(item::all)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** When the mark was set first, where the issue brings its history along; else null. */
    private @Nullable LocalMoment labelled(Picked issue) {
        return HISTORIES.stream()
                .flatMap(path -> issue.groups(path).stream())
                .filter(event -> LABELLED.contains(Objects.requireNonNullElse(event.first("event", "__typename"), "")))
                .filter(event -> mark.fits(Objects.requireNonNullElse(event.first("label.name"), "")))
                .flatMap(event -> Stream.ofNullable(moment(event.first("created_at", "createdAt"))))
                .min(Comparator.comparing(
                        moment -> Objects.requireNonNull(moment.at(DateOrder.DAY_FIRST, ZoneOffset.UTC))))
                .orElse(null);
    }

    private static @Nullable LocalMoment moment(@Nullable String text) {
        return text == null ? null : LocalMoments.parse(text);
    }
}
