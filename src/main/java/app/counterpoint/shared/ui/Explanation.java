package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;

/**
 * What a number is, for whoever asks.
 *
 * @param title the number
 * @param formula how it is made
 * @param sources which facts it is made from, and what it must not be read as
 * @param idea the idea that it stands for, as it is put in the essay on which Counterpoint rests
 */
public record Explanation(String title, String formula, String sources, String idea) {

    /** A button with a question mark that opens it, to be put beside the number's heading. */
    public Component button() {
        var button = new Button("?");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("cp-help");
        button.setAriaLabel("What is this? " + title);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(title);
        popover.addClassName("cp-explanation");
        var body = new Div(new H3(title), new Paragraph(formula), new Paragraph(sources));
        var quote = new Paragraph("“" + idea + "”");
        quote.addClassName("cp-quote");
        body.add(quote, new Anchor("help", "Every number, explained"));
        popover.add(body);
        popover.setWidth("360px");
        var place = new Div(button, popover);
        place.addClassName("cp-help-place");
        return place;
    }
}
