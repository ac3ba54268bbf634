package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Upcoming;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Decisions to come, the nearest first, and how far their preparation is. */
final class UpcomingCard extends Card {

    private static final int MOST = 3;

    UpcomingCard(List<Upcoming> upcoming) {
        super("Coming decisions");
        addClassName("cp-upcoming");
        if (upcoming.isEmpty()) {
            var none = new Paragraph(
                    "None written down. The time to prepare one is before it is due: add it, or drop a Jira export.");
            none.addClassName("cp-muted");
            add(none, new Anchor("decisions", "Go to Decisions"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cp-list");
        upcoming.stream().limit(MOST).map(UpcomingCard::item).forEach(list::add);
        add(list);
        if (upcoming.size() > MOST) {
            beside(new Anchor("decisions", "All " + upcoming.size()));
        }
    }

    private static ListItem item(Upcoming decision) {
        var question = new Anchor(decision.evidence().href(), decision.question());
        question.addClassName("cp-question");
        question.setTitle(decision.question());
        var words = decision.when() + " · " + decision.ready() + (decision.highStakes() ? " · high stakes" : "");
        var details = new Span(words);
        details.addClassName("cp-small");
        var steps = new Div();
        steps.addClassName("cp-steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < decision.steps().whole(); i++) {
            var step = new Span();
            step.addClassName(i < decision.steps().part() ? "done" : "open");
            steps.add(step);
        }
        return new ListItem(new Div(question, details), steps);
    }
}
