package app.counterpoint.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page for somebody who is not signed in: one card in the middle. */
@StyleSheet("frame.css")
abstract class FrontPage extends Main {

    private static final long serialVersionUID = 1;

    private final Div card = new Div();
    private final H1 title = new H1();

    FrontPage(String title, String introduction) {
        addClassName("cp-front");
        var brand = new Span("Counterpoint");
        brand.addClassName("cp-brand");
        card.addClassNames("cp-card", "cp-front-card");
        title(title);
        card.add(this.title);
        if (!introduction.isEmpty()) {
            var words = new Paragraph(introduction);
            words.addClassName("cp-muted");
            card.add(words);
        }
        add(brand, card);
    }

    final void title(String words) {
        title.setText(words);
    }

    final void put(Component... parts) {
        card.add(parts);
    }
}
