package app.counterpoint.shell;

import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.ui.PageKeys;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame: where one can go, which relationship one looks at, what one can add, and who one is. */
@Layout
@PermitAll
@StyleSheet("frame.css")
@StyleSheet("language.css")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String CONTENT = "content";

    private final transient CurrentRelationship current;
    private final transient AccessLog log;
    private final AlertBadge badge;
    private final Div notices = new Div();
    private final Main main = new Main();

    MainLayout(
            CurrentRelationship current,
            AccessLog log,
            RelationshipChooser chooser,
            QuickAdd quickAdd,
            AccountMenu account,
            DemoBanner banner,
            AlertBadge badge) {
        this.current = current;
        this.log = log;
        this.badge = badge;
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Landmark("Relationship", brand(), chooser), menu(badge), new Landmark("Your account", account));
        var bar = new Header(skip(), toggle(), quickAdd);
        bar.addClassName("cp-bar");
        addToNavbar(bar);
        addAttachListener(banner::offerUndo);
        if (current.exists()) {
            bar.add(help());
            PageKeys.bind(this, Map.of('?', () -> UI.getCurrent().navigate("help")));
        }
        notices.add(banner);
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("cp-main");
        main.add(notices);
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.add(content.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.remove(oldContent.getElement().getComponent().orElseThrow());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        badge.refresh();
        var view = event.getActiveChain().getFirst().getClass();
        var relationship = current.exists() ? current.get().id() : null;
        RouteConfiguration.forSessionScope()
                .getTemplate(view.asSubclass(Component.class))
                .ifPresent(route -> write(route, relationship));
    }

    /** Which of the two leaders looked at the agreement would tell who thinks about it; so the log does not say. */
    private void write(String route, @Nullable RelationshipId relationship) {
        if (route.equals("agreement") && relationship != null && current.seat().isLeader()) {
            log.recordFor("leader", Action.VIEWED, relationship, "/" + route);
        } else {
            log.record(Action.VIEWED, relationship, "/" + route);
        }
    }

    private static Anchor skip() {
        var skip = new Anchor("#" + CONTENT, "Skip to the content");
        skip.setRouterIgnore(true);
        skip.addClassName("cp-skip");
        return skip;
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        return toggle;
    }

    private static Anchor help() {
        var help = new Anchor("help", "?");
        help.addClassName("cp-help-link");
        help.setAriaLabel("Help: what every number is");
        return help;
    }

    private static Span brand() {
        var brand = new Span("Counterpoint");
        brand.addClassName("cp-brand");
        return brand;
    }

    private static SideNav menu(AlertBadge badge) {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", "Pages");
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            var item = new SideNavItem(entry.title(), entry.path());
            if (entry.path().endsWith("alerts")) {
                item.setSuffixComponent(badge);
            }
            menu.addItem(item);
        });
        return menu;
    }
}
