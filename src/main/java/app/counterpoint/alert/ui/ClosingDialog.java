package app.counterpoint.alert.ui;

import app.counterpoint.alert.Alert;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Collects the note with which an alert is closed. */
class ClosingDialog extends Dialog {

    ClosingDialog(boolean normal, Consumer<String> close) {
        setHeaderTitle(normal ? "Take this level as the new normal" : "Close the alert");
        setWidth("28rem");
        var words = new Paragraph(
                normal
                        ? "What is usual is then learnt anew from the weeks that show it; for six weeks nothing can be said."
                        : "The same run opens it again only when it becomes ten times rarer.");
        var note = new TextArea("Note for all three (optional)");
        note.setHelperText("What was behind it? No names, please.");
        note.setMaxLength(Alert.LONGEST_NOTE);
        note.setWidthFull();
        add(words, note);
        var done = new Button(normal ? "Take as normal" : "Close the alert", click -> {
            close();
            close.accept(note.getValue());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), done);
    }
}
