package app.counterpoint.intake.door;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The few things of an issue's event that are read; whoever did it, and what they wrote, is not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GitHubEvent(
        @Nullable String action,
        @Nullable Label label,
        @Nullable Issue issue,
        @Nullable Repository repository) {

    /** The label that was set. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Label(@Nullable String name) {}

    /** Where the issue lies. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Repository(long id) {}

    /** The issue. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issue(
            long number,
            @Nullable String title,
            @Nullable OffsetDateTime created_at,
            @Nullable OffsetDateTime updated_at) {}
}
