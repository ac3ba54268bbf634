package app.counterpoint.rise;

/** The logarithm of the gamma function for positive numbers: Stirling's series, after raising the argument above 15. */
final class LogGamma {

    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

    private LogGamma() {}

    static double of(double x) {
        var product = 1.0;
        var raised = x;
        while (raised < 15) {
            product *= raised;
            raised++;
        }
        var inverse = 1 / raised;
        var square = inverse * inverse;
        var series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square / 1680)));
        return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + series - Math.log(product);
    }

    /** The logarithm of the beta function. */
    static double beta(double a, double b) {
        return of(a) + of(b) - of(a + b);
    }
}
