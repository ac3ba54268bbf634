package app.counterpoint.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/** How many weeks a page looks back; kept in its address as {@code ?weeks=26}. */
public enum Period {
    /** A quarter. */
    WEEKS_12(12),
    /** Half a year. */
    WEEKS_26(26),
    /** A year. */
    WEEKS_52(52);

    private static final String PARAMETER = "weeks";

    private final int weeks;

    Period(int weeks) {
        this.weeks = weeks;
    }

    /** Its length. */
    public int weeks() {
        return weeks;
    }

    /** The words for the switch. */
    public String title() {
        return weeks + " weeks";
    }

    /** The one that an address asks for; a quarter when it asks for none, or for something else. */
    public static Period of(QueryParameters query) {
        var asked = query.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(period -> String.valueOf(period.weeks).equals(asked))
                .findFirst()
                .orElse(WEEKS_12);
    }

    /** The address of a page that looks so far back. */
    String address(String page) {
        return page + "?" + PARAMETER + "=" + weeks;
    }
}
