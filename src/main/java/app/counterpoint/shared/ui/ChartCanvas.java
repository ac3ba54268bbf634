package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.JsonNodeFactory;

/** The one element that draws with Apache ECharts. */
@Tag("app-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/app-chart.ts")
public class ChartCanvas extends Component implements HasStyle, HasSize {

    /** Draws it; what was drawn before is forgotten. */
    public void draw(Drawing drawing) {
        setHeight(drawing.height() + "px");
        var spoken = JsonNodeFactory.instance.arrayNode();
        drawing.spoken().forEach(spoken::add);
        getElement().setPropertyJson("spoken", spoken);
        getElement().setPropertyJson("option", drawing.json());
    }

    /** What it is called for those who do not see it. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /** Takes it out of the order of the Tab key, where the words beside it say the same. */
    public void decorate() {
        getElement().setProperty("decorative", true);
    }

    /** Tells which position, counted from 0, was chosen by click or Enter. */
    void whenChosen(IntConsumer listener) {
        addListener(PointClick.class, event -> listener.accept(event.index));
    }

    /** Somebody chose a position. */
    @DomEvent("point-click")
    public static class PointClick extends ComponentEvent<ChartCanvas> {
        private final int index;

        /** As Flow makes it from the browser's event. */
        public PointClick(ChartCanvas source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }
    }
}
