package app.counterpoint.relationship.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the time zone in which weeks begin and end; starts with that of the browser. */
final class ZoneField extends ComboBox<ZoneId> {

    private static final long serialVersionUID = 1;

    ZoneField() {
        super("Time zone");
        setItems(zones());
        setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        setValue(ZoneId.of("UTC"));
        setRequiredIndicatorVisible(true);
        setWidthFull();
        setHelperText("Weeks begin on Monday at midnight there.");
    }

    /** Takes the zone of the browser, if it tells one that Java knows. */
    void askBrowser() {
        UI.getCurrent().getPage().retrieveExtendedClientDetails(details -> {
            var zone = details.getTimeZoneId();
            if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
                setValue(ZoneId.of(zone));
            }
        });
    }

    private static Set<ZoneId> zones() {
        var zones = new TreeSet<ZoneId>((one, other) -> one.getId().compareTo(other.getId()));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .map(ZoneId::of)
                .forEach(zones::add);
        return zones;
    }
}
