package app.counterpoint.intake.door;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Makes an escalation of the event that an issue was given a label of the user's choice. */
final class GitHubEscalations {

    private static final int DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .build();

    private GitHubEscalations() {}

    /**
     * The escalation; empty when the event is none. It is dated when the label was set, which the issue's last change tells.
     *
     * @param labels which label is an escalation, by who brought it
     * @throws Problem when the body is not an event
     */
    static Optional<DecisionItem> of(byte[] body, Map<GitHubHook.Bringer, String> labels, ZoneId zone) {
        GitHubEvent event;
        try {
            event = MAPPER.readValue(body, GitHubEvent.class);
        } catch (JacksonException e) {
            throw Problem.of(
                    org.springframework.http.HttpStatus.BAD_REQUEST,
                    "The body is not an event of GitHub",
                    "Set the webhook's content type to application/json.");
        }
        return event == null || !"labeled".equals(event.action()) ? Optional.empty() : escalation(event, labels, zone);
    }

    private static Optional<DecisionItem> escalation(
            GitHubEvent event, Map<GitHubHook.Bringer, String> labels, ZoneId zone) {
        var label = event.label();
        var issue = event.issue();
        var where = event.repository();
        if (label == null || label.name() == null || issue == null || issue.title() == null || where == null) {
            return Optional.empty();
        }
        var wanted = GitHubHook.plain(label.name());
        return labels.entrySet().stream()
                .filter(entry -> GitHubHook.plain(entry.getValue()).equals(wanted))
                .findFirst()
                .flatMap(entry -> item(
                        "github:" + where.id() + "#" + issue.number(),
                        issue,
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        zone));
    }

    private static Optional<DecisionItem> item(String key, GitHubEvent.Issue issue, String brought, ZoneId zone) {
        var created = issue.created_at();
        var asked = Objects.requireNonNullElse(issue.updated_at(), created);
        var title = issue.title();
        if (created == null || asked == null || title == null || title.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new EscalationItem(key, title, day(asked, zone), brought, day(created, zone), null, null).decision());
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }
}
