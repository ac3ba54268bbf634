package app.counterpoint.shared.ui;

/** Something that a person can do from any page in a few seconds. Every bean of this type is offered by the layout. */
public interface QuickAction {

    /** What it does, as the words of its button: "Add an escalation". */
    String title();

    /** The single key that starts it where nothing is being typed, lower case. */
    char key();

    /** Opens it for the person at the screen. */
    void open();
}
