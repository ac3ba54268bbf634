package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows a chart's numbers as a table instead, and back. */
final class TableToggle extends Button {

    TableToggle(String caption, Component chart, Component table) {
        super("Table");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("cp-chart-toggle");
        setAriaLabel("Show as a table: " + caption);
        addClickListener(click -> {
            boolean asTable = !table.isVisible();
            table.setVisible(asTable);
            chart.setVisible(!asTable);
            setText(asTable ? "Chart" : "Table");
            setAriaLabel((asTable ? "Show as a chart: " : "Show as a table: ") + caption);
        });
    }
}
