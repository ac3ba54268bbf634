package app.counterpoint.exchange.ui.door;

import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.OwnStatements;
import app.counterpoint.exchange.Statement;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.shared.ui.Undo;
import org.springframework.stereotype.Component;

/** The two ways out that a speaker has, on whichever page: to contest a score, and to take a statement out. Each can be taken back. */
@Component
public class WaysOut {

    private final CurrentRelationship current;
    private final Exchanges exchanges;
    private final OwnStatements own;

    WaysOut(CurrentRelationship current, Exchanges exchanges, OwnStatements own) {
        this.current = current;
        this.exchanges = exchanges;
        this.own = own;
    }

    /**
     * Whoever is signed in contests the score of their statement, or lets a contested one count again.
     *
     * @param changed shows the page anew, now and after it was taken back
     */
    public void contest(Statement statement, Runnable changed) {
        set(statement, !statement.contested(), changed);
        Undo.offer(
                statement.contested() ? "Counted again" : "Contested and left out",
                () -> set(statement, statement.contested(), changed));
    }

    /** Whoever is signed in takes their statement out. */
    public void remove(Statement statement, Runnable changed) {
        var removed = own.remove(statement.id(), current.seat());
        changed.run();
        Undo.offer("Removed; the same file does not bring it back", () -> {
            own.restore(removed);
            changed.run();
        });
    }

    private void set(Statement statement, boolean contested, Runnable changed) {
        if (contested) {
            exchanges.contest(statement.id(), current.seat());
        } else {
            exchanges.withdrawContest(statement.id(), current.seat());
        }
        changed.run();
    }
}
