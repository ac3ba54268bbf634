package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.function.IntConsumer;

/**
 * A chart with what makes it readable without seeing it: a caption, a written summary that states the finding, and the same numbers
 * as a table.
 */
@Tag("figure")
public class Chart extends HtmlContainer {

    /** What a chart shows, and what that says. */
    public record Story(String summary, ChartOption option) {}

    private final ChartCanvas canvas = new ChartCanvas();
    private final Div table = new Div();
    private final Paragraph summary = new Paragraph();
    private final Caption caption;

    /**
     * A chart that follows its story.
     *
     * @param title what is drawn, as a heading
     * @param story what to draw now; the chart is redrawn whenever it changes
     */
    public Chart(String title, Signal<Story> story) {
        addClassName("cp-chart");
        caption = new Caption(title, new TableToggle(title, canvas, table));
        summary.addClassName("cp-chart-summary");
        table.addClassName("cp-chart-table");
        table.setVisible(false);
        add(caption, canvas, table, summary);
        canvas.setLabel(title);
        Signal.effect(this, () -> show(story.get()));
    }

    /** Tells which position, counted from 0, somebody chose by click or Enter. */
    public Chart whenChosen(IntConsumer listener) {
        canvas.whenChosen(listener);
        return this;
    }

    /** Puts something small at the end of its heading. */
    public Chart beside(Component... small) {
        caption.tools.add(small);
        return this;
    }

    private void show(Story story) {
        summary.setText(story.summary());
        caption.key.setText(story.option().key());
        canvas.draw(story.option());
        table.removeAll();
        table.add(ChartTable.of(story.option()));
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {
        private final Div tools = new Div();
        private final Span key = new Span();

        Caption(String title, Component toggle) {
            addClassName("cp-card-head");
            tools.addClassName("cp-chart-tools");
            key.addClassName("cp-chart-key");
            tools.add(key, toggle);
            add(new H2(title), tools);
        }
    }
}
