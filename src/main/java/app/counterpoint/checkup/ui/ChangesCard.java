package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Change;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is different from last Monday; each line opens the facts behind it. */
final class ChangesCard extends Card {

    ChangesCard(List<Change> changes) {
        super("What changed since last Monday");
        addClassName("cp-changes");
        if (changes.isEmpty()) {
            var none = new Paragraph("Nothing that is known.");
            none.addClassName("cp-muted");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cp-list");
        for (var change : changes) {
            list.add(new ListItem(new Anchor(change.evidence().href(), change.words())));
        }
        add(list);
    }
}
