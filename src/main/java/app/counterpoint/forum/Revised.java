package app.counterpoint.forum;

import app.counterpoint.shared.RelationshipId;
import java.time.Instant;

/**
 * A fact of which a later file can say something else. The earlier one stays, so that taking the later file back brings it back.
 *
 * @param <T> the fact's own type
 */
interface Revised<T extends Revised<T>> {

    /** The document's id: the natural key, and from the second revision on its number. */
    String id();

    /** Whose it is. */
    RelationshipId relationship();

    /** The series that it belongs to. */
    String seriesKey();

    /** When it begins. */
    Instant start();

    /** When it ends. */
    Instant end();

    /** Which import brought it. */
    String importId();

    /** Its place among the revisions, from 1. */
    int revision();

    /** The same, stored as that revision. */
    T asRevision(int number);

    /** Whether both say the same, whichever file they came from. */
    boolean saysTheSame(T other);

    /** The natural key, which all revisions share. */
    default String key() {
        return revision() == 1 ? id() : id().substring(0, id().lastIndexOf('~'));
    }

    /** The document's id for a natural key and a revision. */
    static String id(String key, int revision) {
        return revision == 1 ? key : key + "~" + revision;
    }
}
