package app.counterpoint.decision.ui;

import app.counterpoint.shared.ui.QuickAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Types an escalation from any page. */
@Component
@Order(1)
class AddEscalation implements QuickAction {

    private final DecisionEditor editor;

    AddEscalation(DecisionEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return "Add an escalation";
    }

    @Override
    public char key() {
        return 'e';
    }

    @Override
    public void open() {
        editor.addNew("An escalation", Ending.BOTH, () -> {});
    }
}
