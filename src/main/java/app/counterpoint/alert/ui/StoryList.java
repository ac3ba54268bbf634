package app.counterpoint.alert.ui;

import app.counterpoint.alert.Alert;
import app.counterpoint.alert.StoryLine;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What happened to an alert, oldest first. */
class StoryList extends OrderedList {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    StoryList(Alert alert, ZoneId zone) {
        addClassName("cp-alert-story");
        alert.story().forEach(line -> add(new ListItem(words(line, zone))));
    }

    static String words(StoryLine line, ZoneId zone) {
        var by = line.by() == null ? "" : " by the " + line.by();
        var more = line.words() == null ? "" : ": " + line.words();
        return WHEN.format(line.at().atZone(zone)) + " · " + line.what().title() + by + more;
    }
}
