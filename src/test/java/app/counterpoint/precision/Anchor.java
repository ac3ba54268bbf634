package app.counterpoint.precision;

import java.util.List;

/** A sentence that fixes a place on the scale, and its rating from 1 to 5. */
record Anchor(String text, double rating) {
    static final List<Anchor> ALL = List.of(
            new Anchor("This is too risky", 1),
            new Anchor("We don't have the bandwidth", 1),
            new Anchor("Customers need this", 1),
            new Anchor("Can we do this faster?", 1),
            new Anchor("We can't do that without taking on technical debt that we'll pay back in Q3", 5),
            new Anchor("Customers need this: 14 of 40 renewals name SSO", 5));
}
