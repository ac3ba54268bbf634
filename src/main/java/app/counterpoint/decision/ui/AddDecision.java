package app.counterpoint.decision.ui;

import app.counterpoint.shared.ui.QuickAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Types a decision from any page. */
@Component
@Order(2)
class AddDecision implements QuickAction {

    private final DecisionEditor editor;

    AddDecision(DecisionEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return "Add a decision";
    }

    @Override
    public char key() {
        return 'd';
    }

    @Override
    public void open() {
        editor.addNew("A decision", Ending.OPEN, () -> {});
    }
}
