package app.counterpoint.security;

/** The names that views and endpoints ask for. Whoever sits in a seat has {@link #SEAT} and the seat's own. */
public final class Roles {

    /** Anybody who sits in one of the three seats of a relationship. */
    public static final String SEAT = "SEAT";
    /** The holder of the CPTO's seat. */
    public static final String CPTO = "CPTO";
    /** The holder of the CTO's or the CPO's seat. */
    public static final String LEADER = "LEADER";
    /** The holder of the CTO's seat. */
    public static final String CTO = "CTO";
    /** The holder of the CPO's seat. */
    public static final String CPO = "CPO";
    /** Runs the system and sees nothing of any relationship. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
