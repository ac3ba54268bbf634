package app.counterpoint.intake.ui;

import app.counterpoint.intake.Imports;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What the cards of one page share.
 *
 * @param by the seat of whoever sits at it
 * @param waiting the cards whose files are being read
 * @param changed to be told when a card is shown anew
 * @param placing to be told who a person in a file is
 */
record Desk(
        Imports imports,
        Relationship relationship,
        Seat by,
        Waiting waiting,
        Runnable changed,
        BiConsumer<Person, Optional<Seat>> placing) {

    void place(Person person, Optional<Seat> seat) {
        placing.accept(person, seat);
    }
}
