package app.counterpoint.privacy.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Small words of the privacy pages. */
final class Words {

    private Words() {}

    static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("cp-muted");
        return paragraph;
    }

    static String days(int days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }
}
