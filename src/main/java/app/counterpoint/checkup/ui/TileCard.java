package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Spark;
import app.counterpoint.checkup.Tile;
import app.counterpoint.shared.ui.Axis;
import app.counterpoint.shared.ui.ChartCanvas;
import app.counterpoint.shared.ui.Explanation;
import app.counterpoint.shared.ui.Sparkline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** One of the three numbers, with what it must not be shown without. A click anywhere opens the facts behind it. */
final class TileCard extends Article {

    TileCard(Tile tile, int key, Explanation explanation) {
        addClassNames("cp-card", "cp-tile");
        getElement().setAttribute("data-shown", tile.shown().name().toLowerCase(java.util.Locale.ROOT));
        add(head(tile, key, explanation), number(tile), comparison(tile), line(tile), foot(tile));
    }

    private static Div head(Tile tile, int key, Explanation explanation) {
        var link = new Anchor(tile.evidence().href(), tile.title());
        link.addClassName("cp-cover");
        link.getElement().setAttribute("aria-label", tile.spoken() + " Open the facts behind it.");
        link.getElement().setAttribute("aria-keyshortcuts", String.valueOf(key));
        var shortcut = new Span(String.valueOf(key));
        shortcut.addClassName("cp-digit");
        shortcut.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(link, words(" · " + tile.period(), "cp-period"));
        var head = new Div(title, new Div(shortcut, explanation.button()));
        head.addClassName("cp-card-head");
        return head;
    }

    private static Div number(Tile tile) {
        var value = new Span(tile.value());
        value.addClassName("cp-value");
        var number = new Div(value);
        number.addClassName("cp-number");
        switch (tile.shown()) {
            case VALUE, ZERO -> number.add(words(tile.unit(), "cp-unit"));
            case TOO_FEW, MISSING, PAUSED -> {}
        }
        return number;
    }

    private static Div comparison(Tile tile) {
        var parts = new ArrayList<String>();
        parts.add(tile.comparison());
        if (!tile.n().isEmpty()) {
            parts.add(tile.n());
        }
        var line = new Div(words(String.join(" · ", parts), "cp-comparison"));
        var notes = new ArrayList<>(tile.notes());
        if (!tile.gradeMix().isEmpty()) {
            notes.add(tile.gradeMix());
        }
        if (tile.soFar() != null) {
            notes.add(tile.soFar());
        }
        if (!notes.isEmpty()) {
            line.add(words(String.join(" · ", notes), "cp-notes"));
        }
        line.addClassName("cp-tile-words");
        return line;
    }

    private static ChartCanvas line(Tile tile) {
        var canvas = new ChartCanvas();
        canvas.decorate();
        canvas.draw(sparkline(tile.spark()));
        return canvas;
    }

    /** The small line of a tile; its scale holds the usual range, too. */
    static Sparkline sparkline(Spark spark) {
        return new Sparkline(
                Drawn.weeks(spark.points()),
                Axis.counting(Drawn.largest(spark.points(), spark.usual()) * 1.05, 1, ""),
                Drawn.points(spark.points()),
                Drawn.band(spark.usual()));
    }

    private static Div foot(Tile tile) {
        var foot = new Div(new Span(tile.spark().measure()), new Span(tile.freshness()));
        foot.addClassName("cp-tile-foot");
        return foot;
    }

    private static Span words(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
