package app.counterpoint.shared.ui;

/**
 * What a drawn thing stands for. The two sides keep their colour, point shape and line everywhere, so that no one has to tell
 * them apart by colour alone; colour never says good or bad.
 */
public enum Ink {
    /** The subject of the chart. */
    MAIN("--cp-chart-main", "circle", "solid"),
    /** The product side: vermillion, square, dashed. */
    PRODUCT("--cp-side-product", "rect", "dashed"),
    /** The technology side: blue, circle, solid. */
    TECHNOLOGY("--cp-side-technology", "circle", "solid"),
    /** Context beside the subject. */
    QUIET("--cp-chart-quiet", "triangle", "dotted");

    private final String token;
    private final String symbol;
    private final String line;

    Ink(String token, String symbol, String line) {
        this.token = token;
        this.symbol = symbol;
        this.line = line;
    }

    /** The colour as a reference to the theme's token, so that it follows light, dark and print without a redraw. */
    String colour() {
        return "var(" + token + ")";
    }

    /** The shape of its points. */
    String symbol() {
        return symbol;
    }

    /** The kind of its line. */
    String line() {
        return line;
    }
}
