package app.counterpoint.exchange.ui;

import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A box in which a draft is tried. It lives in this page until it is left, and nowhere else. */
@Route("practice")
@PageTitle("Practice · Counterpoint")
@Menu(title = "Practice", order = 34)
@RolesAllowed(Roles.SEAT)
class PracticeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 2_000;
    private static final int PAUSE_MS = 400;

    private final transient CurrentRelationship current;
    private final transient ExchangeScorer scorer;
    private final TextArea draft = new TextArea("Your draft, in English");
    private final Div result = new Div();

    PracticeView(CurrentRelationship current, ExchangeScorer scorer) {
        this.current = current;
        this.scorer = scorer;
        addClassName("cp-page");
        draft.setMaxLength(LONGEST);
        draft.setMinRows(4);
        draft.setWidthFull();
        draft.setAutocomplete(Autocomplete.OFF);
        draft.setPlaceholder("We can’t do that without …");
        draft.setValueChangeMode(ValueChangeMode.LAZY);
        draft.setValueChangeTimeout(PAUSE_MS);
        draft.addValueChangeListener(event -> score(event.getValue()));
        result.getElement().setAttribute("role", "status");
        result.addClassName("cp-practice-result");
        var box = new Div(draft, new Button("Clear", _ -> draft.clear()), result);
        box.addClassNames("cp-card", "cp-practice");
        add(
                new PageHeader(
                        "Practice",
                        "See how specific a statement is before you make it. Nothing of it is stored or logged, it enters no number, and "
                                + "nobody else sees it."),
                box);
        score("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.exists()) {
            event.forwardTo("welcome");
        }
    }

    private void score(String text) {
        result.removeAll();
        if (text.isBlank()) {
            var words = new Paragraph("The score, what it rests on and what is missing appear here while you write.");
            words.addClassName("cp-muted");
            result.add(words);
        } else {
            result.add(new Draft(scorer.practise(current.get(), text), text));
        }
    }
}
