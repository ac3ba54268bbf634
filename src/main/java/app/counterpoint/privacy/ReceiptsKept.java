package app.counterpoint.privacy;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes old receipts of erasures. */
@Component
class ReceiptsKept implements Retained {

    private static final Keeping KEEPING =
            new Keeping("receipts", "Receipts of erasures, as counts", "the erasure", 1096, 1827);

    private final ReceiptRepository receipts;

    ReceiptsKept(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    @Override
    public Keeping keeping() {
        return KEEPING;
    }

    @Override
    public long forget(Instant before) {
        return receipts.deleteByAtLessThan(before);
    }
}
