package app.counterpoint.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.signals.Signal;

/** Chooses how far back a page looks. Its choices are links, so that the address holds the state and back works. */
public class PeriodSwitch extends Nav {

    /**
     * A switch for a page.
     *
     * @param page the page's address without its query
     * @param chosen what it shows now
     */
    public PeriodSwitch(String page, Signal<Period> chosen) {
        addClassName("cp-segments");
        getElement().setAttribute("aria-label", "Period");
        for (var period : Period.values()) {
            var link = new Anchor(period.address(page), period.title());
            link.getElement().bindAttribute("aria-current", chosen.map(now -> now == period ? "true" : null));
            add(link);
        }
    }
}
