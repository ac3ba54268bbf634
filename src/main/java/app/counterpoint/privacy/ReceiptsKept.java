package app.counterpoint.privacy;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes old receipts of erasures. */
@Component
class ReceiptsKept extends RetainedRows {

    ReceiptsKept(ReceiptRepository receipts) {
        super(
                new Keeping("receipts", "Receipts of erasures, as counts", "the erasure", 1096, 1827),
                receipts::deleteByAtLessThan);
    }
}
