package app.counterpoint.intake.door;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much the doors for programs let in.
 *
 * @param largestFile of one file; what is not small waits on disk, sealed with a key that is nowhere but in memory
 * @param largestRecords of one list of decisions, escalations or statements, and of one event
 * @param perMinute how many requests one token may make in a minute
 * @param atOnce how many requests are read at the same time, whoever makes them; one more is asked to come again
 */
@Validated
@ConfigurationProperties("counterpoint.import")
public record DoorSettings(
        @DefaultValue("2GB") DataSize largestFile,
        @DefaultValue("8MB") DataSize largestRecords,
        @DefaultValue("120") @Min(1) @Max(100_000) int perMinute,
        @DefaultValue("2") @Min(1) @Max(64) int atOnce) {

    /** @throws IllegalArgumentException when a size is not between 1 kB and 2 GB */
    public DoorSettings {
        refuse("counterpoint.import.largest-file", largestFile);
        refuse("counterpoint.import.largest-records", largestRecords);
    }

    private static void refuse(String name, DataSize size) {
        if (size.toBytes() < 1024 || size.toBytes() > 2L << 30) {
            throw new IllegalArgumentException(name + " must lie between 1KB and 2GB");
        }
    }
}
