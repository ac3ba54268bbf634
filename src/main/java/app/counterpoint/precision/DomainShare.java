package app.counterpoint.precision;

/**
 * How the named things of a statement divide between product and technology, by evidence.
 *
 * @param product 0..1
 * @param technology 0..1; the two add up to 1, or both are 0 when nothing was named
 */
public record DomainShare(double product, double technology) {
    /** Nothing was named. */
    public static final DomainShare NONE = new DomainShare(0, 0);

    public DomainShare {
        double sum = product + technology;
        if (!(product >= 0 && technology >= 0) || !(sum == 0 || Math.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException("shares must add up to 1 or be 0: " + product + ", " + technology);
        }
    }

    /** The shares of two masses of evidence, each 0 or more. */
    static DomainShare of(double product, double technology) {
        double sum = product + technology;
        return sum <= 0 ? NONE : new DomainShare(product / sum, 1 - product / sum);
    }
}
