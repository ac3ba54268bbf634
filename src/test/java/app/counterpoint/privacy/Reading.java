package app.counterpoint.privacy;

import com.vaadin.browserless.component.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a page tells its reader, from top to bottom: texts, what fields and charts are filled with, and every row of its tables. */
final class Reading {

    private static final Set<String> READ = Set.of(
            "alt", "aria-label", "title", "href", "label", "placeholder", "value", "checked", "option", "spoken");

    private final List<String> lines = new ArrayList<>();

    private Reading() {}

    /** What the present page tells, without the frame around it. */
    static List<String> ofThePage() {
        var reading = new Reading();
        reading.read(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement());
        return List.copyOf(reading.lines);
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            add("", element.getText());
            return;
        }
        READ.stream().sorted().forEach(name -> {
            add(name + ": ", element.getAttribute(name));
            add(name + ": ", element.getPropertyRaw(name));
        });
        element.getComponent().ifPresent(component -> {
            if (component instanceof Grid<?> grid) {
                rows(grid);
            }
        });
        element.getChildren().forEach(this::read);
    }

    /** A row is a line; what stands in it and is more than words is read for itself. */
    private <T> void rows(Grid<T> grid) {
        for (int row = 0; row < GridKt._size(grid); row++) {
            var item = Objects.requireNonNull(GridKt._get(grid, row));
            var words = new ArrayList<String>();
            for (var column : grid.getColumns()) {
                if (column.getRenderer() instanceof ComponentRenderer<?, T> renderer) {
                    read(((Component) renderer.createComponent(item)).getElement());
                } else {
                    words.add(String.valueOf(GridKt.getPresentationValue(column, item)));
                }
            }
            add("", String.join(" | ", words));
        }
    }

    private void add(String name, @Nullable Object text) {
        if (text != null && !text.toString().isBlank() && !text.toString().contains("VAADIN/dynamic")) {
            lines.add(name + text.toString().strip());
        }
    }
}
