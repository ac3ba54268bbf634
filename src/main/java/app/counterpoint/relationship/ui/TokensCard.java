package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.ApiToken;
import app.counterpoint.security.ApiTokens;
import app.counterpoint.security.Scope;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;

/** The programs that may bring files in: who made them a token, and how to end it. All three see it; the CPTO changes it. */
final class TokensCard extends Card {

    private static final long serialVersionUID = 1;

    private final transient ApiTokens tokens;
    private final transient Relationship relationship;
    private final boolean mayChange;
    private final Div list = new Div();

    TokensCard(ApiTokens tokens, Relationship relationship, boolean mayChange) {
        super("Programs");
        this.tokens = tokens;
        this.relationship = relationship;
        this.mayChange = mayChange;
        list.addClassName("cp-form");
        add(list);
        if (mayChange) {
            add(maker());
        }
        refresh();
    }

    private Div maker() {
        var label = new TextField();
        label.setAriaLabel("What the token is for");
        label.setPlaceholder("What it is for");
        label.setMaxLength(ApiToken.LONGEST_LABEL);
        var make = new Button("Make a token", _ -> {
            if (label.isEmpty()) {
                label.focus();
                return;
            }
            var secret = tokens.issue(relationship.id(), label.getValue(), EnumSet.of(Scope.IMPORT));
            label.clear();
            refresh();
            new LinkDialog(
                            "Token",
                            "It is shown this once. With it a program can bring files into this relationship for a year, and see nothing.",
                            secret)
                    .open();
        });
        var row = new Div(label, make);
        row.addClassName("cp-actions");
        return row;
    }

    private void refresh() {
        list.removeAll();
        var all = tokens.of(relationship.id());
        if (all.isEmpty()) {
            var none = new Paragraph("No program has a token.");
            none.addClassName("cp-muted");
            list.add(none);
        }
        all.forEach(token -> list.add(row(token)));
    }

    private Div row(ApiToken token) {
        var day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(relationship.zone());
        var used = token.lastUsed();
        var row = new Div(
                new Span(token.label()),
                new Span("until " + day.format(token.expires())),
                new Span(used == null ? "never used" : "last used " + day.format(used)));
        row.addClassName("cp-actions");
        if (mayChange) {
            var end = new Button("Revoke", _ -> {
                tokens.revoke(relationship.id(), token.id());
                refresh();
            });
            end.addThemeVariants(ButtonVariant.SMALL);
            row.add(end);
        }
        return row;
    }
}
