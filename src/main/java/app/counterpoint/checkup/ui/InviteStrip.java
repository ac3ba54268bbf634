package app.counterpoint.checkup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Leads the CPTO to the links that let the leaders in, for as long as one of them is missing. */
final class InviteStrip extends Div {

    InviteStrip(Onlookers onlookers) {
        addClassName("cp-strip");
        var way = new Anchor("people", onlookers.missing().size() == 1 ? "Make the link" : "Make their links");
        way.addClassName("cp-button");
        add(
                new Paragraph(
                        onlookers.words()
                                + ". What you see here is for all three, and wording is scored only after both leaders have agreed."),
                way);
    }
}
