package app.counterpoint.rise;

/** The middle four fifths of what a belief about counts predicts for a week. */
final class UsualRange {

    private static final double OUTSIDE = 0.1;

    private UsualRange() {}

    static UsualCount of(Belief belief) {
        var model = CountModel.INSTANCE;
        var low = 0;
        while (low < CountModel.LARGEST && belief.mean(model.row(low + 1).atLeast()) > 1 - OUTSIDE) {
            low++;
        }
        var high = low;
        while (high < CountModel.LARGEST && belief.mean(model.row(high + 1).atLeast()) > OUTSIDE) {
            high++;
        }
        return new UsualCount(low, high, belief.mean(model.means()));
    }
}
