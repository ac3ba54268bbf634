package app.counterpoint.relationship.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a secret once, to be copied. */
final class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1;

    LinkDialog(String title, String words, String secret) {
        setHeaderTitle(title);
        setWidth("560px");
        var field = new TextField();
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAriaLabel(title);
        field.setAutoselect(true);
        add(new Paragraph(words), field);
        var copy = new Button("Copy");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(_ -> copy.setText("Copied"));
        Clipboard.onClick(copy).writeText(secret);
        getFooter().add(new Button("Close", _ -> close()), copy);
    }
}
