package app.counterpoint.checkup.ui;

import java.util.List;

/**
 * What the Monday page says beside its report, for whoever looks at it.
 *
 * @param mayAnswer whether they answer the suggestion
 * @param openness who else can see the page, in words
 * @param remarks further sentences under the headline
 * @param scorer the version of the scorer behind the precision
 */
record Viewing(boolean mayAnswer, String openness, List<String> remarks, String scorer) {

    Viewing {
        remarks = List.copyOf(remarks);
    }
}
