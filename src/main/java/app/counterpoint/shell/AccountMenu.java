package app.counterpoint.shell;

import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Appearance;
import app.counterpoint.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Scope;

/** Who is at the screen: how they like it, their account, and the way out. */
@SpringComponent
@Scope("prototype")
class AccountMenu extends Div {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final Map<Appearance, MenuItem> choices = new EnumMap<>(Appearance.class);

    AccountMenu(SignedIn signedIn, Accounts accounts, AuthenticationContext session) {
        this.accounts = accounts;
        addClassName("cp-account-menu");
        signedIn.account().ifPresent(account -> fill(account, session));
    }

    private void fill(Account account, AuthenticationContext session) {
        apply(account.appearance());
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var own = menu.addItem(account.displayName()).getSubMenu();
        var looks = own.addItem("Appearance").getSubMenu();
        for (var appearance : Appearance.values()) {
            choices.put(appearance, choice(looks, account, appearance));
        }
        tick(account.appearance());
        own.addItem("Your account", _ -> UI.getCurrent().navigate("account"));
        own.addSeparator();
        own.addItem("Sign out", _ -> session.logout());
        add(menu);
    }

    private MenuItem choice(SubMenu looks, Account account, Appearance appearance) {
        var name = appearance.name();
        var item = looks.addItem(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), _ -> {
            accounts.show(account.id(), appearance);
            apply(appearance);
            tick(appearance);
        });
        item.setCheckable(true);
        return item;
    }

    private void tick(Appearance chosen) {
        choices.forEach((appearance, item) -> item.setChecked(appearance == chosen));
    }

    private static void apply(Appearance appearance) {
        UI.getCurrent()
                .getPage()
                .setColorScheme(
                        switch (appearance) {
                            case SYSTEM -> ColorScheme.Value.SYSTEM;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }
}
