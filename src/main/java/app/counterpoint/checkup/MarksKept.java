package app.counterpoint.checkup;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.RetainedRows;
import org.springframework.stereotype.Component;

/** Deletes old marks. */
@Component
class MarksKept extends RetainedRows {

    MarksKept(PlacedMarkRepository marks) {
        super(new Keeping("marks", "Marks on charts", "it was placed", 731, 1096), marks::deleteByAtLessThan);
    }
}
