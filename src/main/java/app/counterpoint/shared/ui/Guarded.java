package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one part that fails from taking the page with it. */
public final class Guarded {

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    /**
     * The part, or in its place a card that says that it could not be shown, with the number under which the log has the cause.
     *
     * @param title the part's heading
     * @param part makes it
     */
    public static Component part(String title, Supplier<? extends Component> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("a part of a page could not be shown, {}", number, e);
            var words =
                    new Paragraph("This part could not be shown; the rest of the page holds. The log has the cause as "
                            + number + ".");
            words.getElement().setAttribute("role", "status");
            words.addClassName("cp-muted");
            return new Card(title, words);
        }
    }
}
