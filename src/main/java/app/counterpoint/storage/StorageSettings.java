package app.counterpoint.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where things are kept.
 *
 * @param dataDir the directory of this instance: the embedded store, its backups and keys
 * @param backupsKept how many scheduled backups of the embedded store are kept; 0 makes none
 * @param backupEvery how long after a scheduled backup the next one is due
 * @param compactAbove from which size on the embedded store's file is compacted at the start
 */
@Validated
@ConfigurationProperties("counterpoint")
public record StorageSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("14") @Min(0) @Max(1000) int backupsKept,
        @DefaultValue("24h") Duration backupEvery,
        @DefaultValue("64MB") DataSize compactAbove) {

    /** @throws IllegalArgumentException when backups would follow each other within less than a minute */
    public StorageSettings {
        if (backupEvery.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("counterpoint.backup-every must be at least one minute");
        }
        dataDir = dataDir.toAbsolutePath().normalize();
    }
}
