package app.counterpoint.relationship;

/** The invented relationship with which one can look around; made by whoever knows the facts. */
public interface Demo {

    /** Makes it, or finds the one that is there, and seats whoever is signed in as its CPTO. */
    Relationship start();

    /** Takes it away with everything in it; does nothing when there is none. */
    void remove();
}
