package app.counterpoint.checkup.ui;

import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Explanation;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** What every number is, how it is made, how good it is, and what it must not be read as. */
@Route("help")
@PageTitle("Help · Counterpoint")
@RolesAllowed(Roles.SEAT)
class HelpView extends Div {

    private static final List<Explanation> MEASURES =
            List.of(Explanations.FORUMS, Explanations.ESCALATIONS, Explanations.PRECISION, Explanations.CHAIN);

    HelpView() {
        addClassNames("cp-page", "cp-help-page");
        add(
                new PageHeader("Help", "What every number is, how it is made, how good it is, and what it is not."),
                contents());
        MEASURES.forEach(measure -> add(measure(measure)));
        var scored = new Card("How precision is scored", new Markdown(PrecisionText.about()));
        scored.setId("scoring");
        add(scored, quality(), weights());
        add(kept());
    }

    private static Nav contents() {
        var nav = new Nav();
        nav.addClassName("cp-contents");
        nav.getElement().setAttribute("aria-label", "On this page");
        MEASURES.forEach(measure -> nav.add(link(address(measure), measure.title())));
        nav.add(
                link("scoring", "How precision is scored"),
                link("quality", "How good it is"),
                link("weights", "Weights"),
                link("kept", "Who sees what, and when"));
        return nav;
    }

    private static Anchor link(String id, String words) {
        var link = new Anchor("help#" + id, words);
        link.setRouterIgnore(true);
        return link;
    }

    private static Card measure(Explanation one) {
        var quote = new Paragraph("“" + one.idea() + "”");
        quote.addClassName("cp-quote");
        var card = new Card(one.title(), new Paragraph(one.formula()), new Paragraph(one.sources()), quote);
        card.setId(address(one));
        return card;
    }

    private static String address(Explanation one) {
        return one.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Card quality() {
        var evaluation = PrecisionText.evaluation();
        var card = new Card(
                "How good it is",
                new Paragraph(
                        "Measured against what people said of texts that the weights never saw. A number under 1 is"
                                + " Spearman’s rank correlation with their ratings, 1 being the same order, with its 95 %"
                                + " interval."));
        if (!evaluation.version().equals(PrecisionText.version())) {
            card.add(new Paragraph("The scorer in use is " + PrecisionText.version()
                    + ", a later one than was measured; expect about the same."));
        }
        card.add(new EvaluationTable(evaluation));
        card.setId("quality");
        return card;
    }

    private static Card weights() {
        var card = new Card(
                "Weights",
                new Paragraph(
                        "What each kind of evidence adds before the map to 0 to 100. The first of a kind counts in"
                                + " full, further ones less; a weight of 0 is not"
                                + " listed. Scorer " + PrecisionText.version() + "."),
                new WeightTable(PrecisionText.weights()));
        card.setId("weights");
        return card;
    }

    private static Card kept() {
        var card = new Card(
                "Who sees what, and when",
                new Paragraph(
                        "Wording is scored only while both leaders agree. Words are discarded after scoring, unless"
                                + " both agreed to keep them for some days; what was found in them stays, as kinds, places"
                                + " and points."),
                new Paragraph(
                        "A statement is seen by whoever said it for 24 hours, on the page “Your statements”, before it"
                                + " enters the pair’s numbers. It can be contested, and is then left out and counted; or"
                                + " removed, and then the same file does not bring it back."),
                new Paragraph(
                        "Greetings, small talk, quotations of the other, questions for information, reading aloud,"
                                + " what takes no position, what is too short and what is not in English are not scored;"
                                + " the page on precision says how many there were. A turn of fewer than six words at a"
                                + " change of speaker is not scored either: it may belong to the other."),
                new Paragraph(
                        "An exchange has one score for the pair and, where both leaders have switched that on, one for"
                                + " each side: the median over the statements, in which a longer one weighs more by the"
                                + " root of its length. Under three of anything there is not enough to say."));
        card.setId("kept");
        return card;
    }
}
