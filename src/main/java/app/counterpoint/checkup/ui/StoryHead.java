package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Freshness;
import app.counterpoint.checkup.MondayReport;
import app.counterpoint.shared.ui.AgeChip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The week in one sentence, the state in a word with the rule that gave it, and how fresh all of it is. */
final class StoryHead extends Header {

    StoryHead(MondayReport report, Viewing viewing) {
        addClassName("cp-story");
        var eyebrow = new Paragraph(report.title());
        eyebrow.addClassName("cp-eyebrow");
        add(eyebrow, new H1(unbroken(report.headline())), rule(report));
        viewing.remarks().forEach(this::remark);
        if (report.soFar() != null) {
            remark(report.soFar());
        }
        add(chips(report, viewing.openness()));
    }

    private void remark(String words) {
        var remark = new Paragraph(words);
        remark.addClassName("cp-muted");
        add(remark);
    }

    /** Keeps a range such as 0–3 on one line. */
    private static String unbroken(String words) {
        return words.replace("–", "\u2060–\u2060");
    }

    private static Paragraph rule(MondayReport report) {
        var rule = new Paragraph("The rule: " + report.state().rule());
        rule.addClassName("cp-rule");
        return rule;
    }

    private static Div chips(MondayReport report, String openness) {
        boolean stale = report.sources().stream().anyMatch(Freshness::stale);
        var ages = new Div();
        report.sources().forEach(source -> ages.add(new Paragraph(source.words())));
        var details = new NativeDetails(new AgeChip(report.freshness(), stale), ages);
        details.addClassName("cp-ages");
        var open = new Span(openness);
        open.addClassName("cp-chip");
        var chips = new Div(details, open);
        chips.addClassName("cp-chips");
        return chips;
    }
}
