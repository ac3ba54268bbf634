package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single keys that work anywhere on a page, except while something is being typed or a dialog is open. */
public final class PageKeys {

    private static final String NOT_TYPING = """
            !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
            && !event.composedPath()[0].closest?.('input, textarea, select, [contenteditable=true]')
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]')
            && [%s].includes(event.key.toLowerCase())""";

    private final Map<String, Runnable> keys = new HashMap<>();
    private @Nullable DomListenerRegistration listening;

    private PageKeys() {}

    /**
     * Binds keys for as long as a component is on the page.
     *
     * @param owner usually the view
     * @param keys what each does, by its character, lower case
     */
    public static void bind(Component owner, Map<Character, Runnable> keys) {
        var all = new PageKeys();
        keys.forEach((key, deed) -> all.keys.put(key.toString(), deed));
        owner.addAttachListener(event -> all.listen(event.getUI()));
        owner.addDetachListener(event -> all.stop());
        owner.getUI().ifPresent(all::listen);
    }

    private void listen(UI ui) {
        stop();
        var names = keys.keySet().stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        var registration = ui.getElement().addEventListener("keydown", event -> {
            var deed = keys.get(
                    event.getEventData().path("event.key.toLowerCase()").asString());
            if (deed != null) {
                deed.run();
            }
        });
        registration.addEventData("event.key.toLowerCase()");
        registration.setFilter(NOT_TYPING.formatted(names));
        listening = registration;
    }

    private void stop() {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }
}
