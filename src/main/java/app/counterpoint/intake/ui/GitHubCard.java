package app.counterpoint.intake.ui;

import app.counterpoint.intake.door.GitHubHook;
import app.counterpoint.intake.door.GitHubHook.Bringer;
import app.counterpoint.intake.door.GitHubHooks;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/** Which labels of an issue at GitHub are escalations, and the secret with which GitHub signs. All three see it; the CPTO changes it. */
final class GitHubCard extends Card {

    private static final long serialVersionUID = 1;

    private final transient GitHubHooks hooks;
    private final transient Relationship relationship;
    private final boolean mayChange;
    private final Div body = new Div();

    GitHubCard(GitHubHooks hooks, Relationship relationship, boolean mayChange) {
        super("GitHub");
        this.hooks = hooks;
        this.relationship = relationship;
        this.mayChange = mayChange;
        body.addClassName("cp-form");
        add(body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        var hook = hooks.of(relationship.id());
        body.add(
                new Paragraph(
                        hook.map(this::told)
                                .orElse(
                                        "Not connected. With a secret, GitHub can tell by itself when an issue is given a label that means an escalation.")));
        if (mayChange) {
            body.add(form(hook.map(GitHubHook::labels).orElse(Map.of()), hook.isPresent()));
        }
    }

    private String told(GitHubHook hook) {
        var day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(relationship.zone()).format(hook.created());
        return "GitHub may tell of escalations since %s: %d of its labels %s one."
                .formatted(day, hook.labels().size(), hook.labels().size() == 1 ? "means" : "mean");
    }

    private Div form(Map<Bringer, String> labels, boolean present) {
        var fields = new EnumMap<Bringer, TextField>(Bringer.class);
        var form = new Div();
        form.addClassName("cp-form");
        for (var bringer : Bringer.values()) {
            var field = new TextField("Label for: " + bringer.title());
            field.setMaxLength(GitHubHook.LONGEST_LABEL);
            field.setValue(labels.getOrDefault(bringer, ""));
            fields.put(bringer, field);
            form.add(field);
        }
        var actions = new Div();
        actions.addClassName("cp-actions");
        var make = new Button(present ? "Make a new secret" : "Make a secret", _ -> make(fields));
        actions.add(make);
        if (present) {
            actions.add(new Button("Keep the labels", _ -> keep(fields)));
            var end = new Button("Listen no more", _ -> {
                hooks.remove(relationship.id());
                refresh();
            });
            end.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(end);
        }
        form.add(actions);
        return form;
    }

    private void make(Map<Bringer, TextField> fields) {
        try {
            show(hooks.renew(relationship.id(), labels(fields)));
            refresh();
        } catch (IllegalArgumentException e) {
            refuse();
        }
    }

    private void keep(Map<Bringer, TextField> fields) {
        try {
            hooks.label(relationship.id(), labels(fields));
            Notice.say("Labels kept");
            refresh();
        } catch (IllegalArgumentException e) {
            refuse();
        }
    }

    private static void refuse() {
        Notice.say("Give at least one label, and none twice.");
    }

    private static Map<Bringer, String> labels(Map<Bringer, TextField> fields) {
        var labels = new EnumMap<Bringer, String>(Bringer.class);
        fields.forEach((bringer, field) -> {
            if (!field.getValue().isBlank()) {
                labels.put(bringer, field.getValue().strip());
            }
        });
        return labels;
    }

    private static void show(String secret) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Secret for GitHub");
        dialog.setWidth("560px");
        var field = new TextField();
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        field.setAriaLabel("Secret");
        dialog.add(
                new Paragraph(
                        "It is shown this once. At GitHub add a webhook to /api/import/github of this address, with content type application/json, this secret, and the event “Issues”."),
                field);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
