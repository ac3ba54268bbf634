package app.counterpoint.security;

/** What an account may do before it sits anywhere. */
enum AccountKind {
    /** Claimed the instance, and may start relationships. */
    FOUNDER,
    /** Sits where an invitation says. */
    SEAT_HOLDER,
    /** Runs the system. */
    ADMIN
}
