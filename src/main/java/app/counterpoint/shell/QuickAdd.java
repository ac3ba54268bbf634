package app.counterpoint.shell;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.shared.ui.PageKeys;
import app.counterpoint.shared.ui.QuickAction;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** What can be added from any page. Empty while there is no relationship to add to. */
@SpringComponent
@Scope("prototype")
class QuickAdd extends Div {

    private static final long serialVersionUID = 1;

    QuickAdd(ObjectProvider<QuickAction> actions, CurrentRelationship current) {
        addClassName("cp-quick-add");
        var all = actions.orderedStream().toList();
        if (all.isEmpty() || !current.exists()) {
            return;
        }
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.PRIMARY, MenuBarVariant.SMALL);
        var root = menu.addItem("Quick add");
        for (var action : all) {
            var key = new Span(String.valueOf(action.key()).toUpperCase(Locale.ROOT));
            key.addClassName("cp-key");
            var item = root.getSubMenu().addItem(action.title(), _ -> action.open());
            item.add(key);
        }
        add(menu);
        PageKeys.bind(this, all.stream().collect(Collectors.toMap(QuickAction::key, action -> action::open)));
    }
}
