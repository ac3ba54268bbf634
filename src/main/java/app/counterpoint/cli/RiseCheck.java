package app.counterpoint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at every row before any is judged: can it be read, does it fit its series, and does the file go series by series and week by week? */
final class RiseCheck implements RiseRows.Reader {

    private static final int NAMED = 20;

    private final Map<String, Boolean> hasDenominators = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private long refusals;
    private String series = "";
    private int week;
    private boolean orderly = true;

    @Override
    public void accept(RiseRow row) {
        var has = row.count().denominator() != null;
        var known = hasDenominators.putIfAbsent(row.series(), has);
        if (known != null && known != has) {
            refuse(row.line(), "series " + row.series() + " has a denominator in some weeks and none in others");
        }
        if (known != null && row.series().equals(series)) {
            if (row.week() == week) {
                refuseTwice(row);
            }
            orderly &= row.week() > week;
        } else {
            orderly &= known == null;
        }
        series = row.series();
        week = row.week();
    }

    void refuseTwice(RiseRow row) {
        refuse(row.line(), "series %s has week %d twice".formatted(row.series(), row.week()));
    }

    @Override
    public void refuse(long line, String reason) {
        refusals++;
        if (refused.size() < NAMED) {
            refused.add("line %d: %s".formatted(line, reason));
        }
    }

    /** Whether each series stands together, its weeks ascending. */
    boolean isOrderly() {
        return orderly;
    }

    /** What was refused, in words; empty when everything can be judged. */
    List<String> refused() {
        if (refusals == refused.size()) {
            return List.copyOf(refused);
        }
        var all = new ArrayList<>(refused);
        all.add("and %d lines more".formatted(refusals - refused.size()));
        return all;
    }
}
