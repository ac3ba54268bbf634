package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.shared.Seat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;

/** One seat: how its holder is called, and under which names and addresses the sources know them. */
final class SeatFields extends Div {

    private static final long serialVersionUID = 1;

    private final TextField name = new TextField("Name");
    private final TextArea aliases = new TextArea("E-mail addresses and other names");

    SeatFields(Seat seat) {
        addClassName("cp-seat");
        var title = new H3(seat.name());
        var role = new Paragraph(
                switch (seat) {
                    case CPTO -> "Chief product and technology officer";
                    case CTO -> "Technology";
                    case CPO -> "Product";
                });
        role.addClassName("cp-muted");
        var head = new Div(title, role);
        head.addClassName("cp-seat-head");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(SeatHolder.LONGEST);
        aliases.setWidthFull();
        aliases.setMinRows(1);
        aliases.setPlaceholder("name@example.com, first.last@example.org");
        aliases.setHelperText(
                "As calendars, meeting reports and chats write this person; separated by commas or lines.");
        name.getElement().setAttribute("aria-description", seat.name());
        aliases.getElement().setAttribute("aria-description", seat.name());
        add(head, name, aliases);
    }

    void show(String displayName, Set<String> known) {
        name.setValue(displayName);
        aliases.setValue(Aliases.write(known));
    }

    String displayName() {
        return name.getValue().strip();
    }

    Set<String> aliases() {
        return Aliases.read(aliases.getValue());
    }

    /** Whether there is a name, and every address looks like one; says beside the field what is wrong. */
    boolean isComplete() {
        var named = !displayName().isEmpty();
        name.setErrorMessage("Write a name, or what this person is called.");
        name.setInvalid(!named);
        var complaint = Aliases.complaint(aliases());
        aliases.setErrorMessage(complaint.orElse(""));
        aliases.setInvalid(complaint.isPresent());
        return named && complaint.isEmpty();
    }

    void refuse(String reason) {
        aliases.setErrorMessage(reason);
        aliases.setInvalid(true);
        aliases.focus();
    }
}
