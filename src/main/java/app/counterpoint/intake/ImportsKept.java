package app.counterpoint.intake;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes the records of old imports; they can no longer be taken back then. */
@Component
class ImportsKept implements Retained {

    private static final Keeping KEEPING = new Keeping(
            "imports",
            "Records of imports (format, counts and a checksum; never the file or its name)",
            "it was imported",
            731,
            1096);

    private final ImportRecords records;

    ImportsKept(ImportRecords records) {
        this.records = records;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return records.deleteByAtLessThan(before);
    }
}
