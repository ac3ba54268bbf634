package app.counterpoint.shared.ui;

/** A kind of thing that is found in a text, with signs of its own, so that colour is never needed to tell it from others. */
public interface Lettered {

    /** One character that stands for it. */
    String letter();

    /** A word or two. */
    String title();

    /** The style of the line below it: solid, double, dashed, dotted or wavy. */
    String line();
}
