package app.counterpoint.privacy;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept, where the administrator says otherwise than usual.
 *
 * @param days by the kind's key, as in {@code counterpoint.retention.days.statements=90}; never more than the limit in the table
 */
@ConfigurationProperties("counterpoint.retention")
public record RetentionSettings(@DefaultValue Map<String, Integer> days) {

    /** Keeps its own copy. */
    public RetentionSettings {
        days = Map.copyOf(days);
    }
}
