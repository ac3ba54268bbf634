package app.counterpoint.intake;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes the records of old imports; they can no longer be taken back then. */
@Component
class ImportsKept extends RetainedRows {

    ImportsKept(ImportRecords records) {
        super(
                new Keeping(
                        "imports",
                        "Records of imports (format, counts and a checksum; never the file or its name)",
                        "it was imported",
                        731,
                        1096),
                records::deleteByAtLessThan);
    }
}
