package app.counterpoint.alert.post;

/** To whom a letter goes; addresses are looked up when it is sent, and never kept with it. */
public sealed interface Recipient {

    /** The account or webhook. */
    String id();

    /** Somebody with an account, by e-mail. */
    record Person(String id) implements Recipient {}

    /** A room of a chat service, by its incoming webhook. */
    record Room(String id) implements Recipient {}
}
