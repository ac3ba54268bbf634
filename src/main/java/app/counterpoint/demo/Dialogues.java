package app.counterpoint.demo;

import app.counterpoint.shared.Seat;
import java.util.List;
import java.util.Random;

/** What the invented pair says to each other. The words are scored like everybody's, and like everybody's they are not kept. */
final class Dialogues {

    private static final List<String> PRODUCT = List.of(
            "the invoice export",
            "single sign-on",
            "the approval workflow",
            "bulk import",
            "the partner portal",
            "shared dashboards");

    private static final List<String> CUSTOMERS = List.of(
            "14 of 40 renewals",
            "the three largest accounts",
            "nine pilot customers",
            "6 of 11 lost deals",
            "two thirds of new trials");

    private static final List<String> TECHNOLOGY = List.of(
            "the billing service",
            "the search index",
            "the permission service",
            "the event queue",
            "the import pipeline",
            "the customer database");

    private static final List<String> TIMES = List.of(
            "by 14 March",
            "before the end of Q3",
            "in sprint 12",
            "by the second week of May",
            "three weeks later",
            "before the freeze on 1 June");

    private static final List<String> COSTS = List.of(
            "two engineers for six weeks",
            "about 40,000 euros",
            "four weeks of one team",
            "15 days of testing",
            "one release of delay");

    /** {p} product, {c} customers, {t} technology, {d} date, {k} cost. */
    private static final List<List<String>> PRECISE = List.of(
            List.of(
                    "If {p} ships {d}, we take on debt in {t} that costs us {k}, because both write to the same table.",
                    "{c} name {p} as the reason, so I would rather pay {k} for {t} than lose them {d}.",
                    "Then let us cut {p} to the read-only view, which leaves {t} alone and still ships {d}.",
                    "The read-only view covers {c}, so I agree if {t} is split {d} for {k}."),
            List.of(
                    "{t} fails at 300 requests a second, so {p} needs a queue in front of it, which takes {k}.",
                    "{p} is used by {c}, and the peak is on Mondays; can {t} be scaled for that day alone {d}?",
                    "Scaling {t} on Mondays costs {k}, but it avoids a rewrite that would delay {p} until Q4.",
                    "Good, then {p} keeps its date {d}, and we measure {t} for two weeks before we decide on the rewrite."),
            List.of(
                    "I want {p} in front of {c} {d}, because the contract lets them leave after that.",
                    "That is possible if we drop the migration of {t}, which we would pay back in Q3 with {k}.",
                    "Which part of {t} blocks {p}: the schema change, or the permission check on every row?",
                    "The schema change blocks it: 2 million rows in {t} have to be rewritten, which takes {k}."),
            List.of(
                    "The incident on Tuesday came from {t}: a retry loop filled the disk within 20 minutes.",
                    "{c} saw errors in {p} that day, so the repair of {t} comes before the next feature.",
                    "The repair takes {k} and moves {p} from this sprint to the next one.",
                    "Fine, I tell {c} that {p} comes {d}, and in return {t} gets an alert on disk use."));

    private static final List<List<String>> VAGUE = List.of(
            List.of(
                    "Honestly this is too risky for us right now.",
                    "Customers need this and they need it soon.",
                    "The team is at capacity and we simply don't have the bandwidth.",
                    "Can we please just do this a bit faster?"),
            List.of(
                    "I really think we should move faster on this.",
                    "It is more complicated than it looks from outside.",
                    "Everybody in the market is doing that already.",
                    "We would have to look into it at some point."),
            List.of(
                    "This is simply not how we want to work going forward.",
                    "We need more alignment on the bigger picture here.",
                    "That is a question of priorities, as always.",
                    "The platform is just not ready for that kind of thing."),
            List.of(
                    "Sales keeps asking and I have nothing to tell them.",
                    "There is a lot of technical stuff behind all of that.",
                    "We always hear that it takes longer than planned.",
                    "It would be great if somebody understood how hard this is."));

    /** They name what they are about, and nothing that could be checked later. */
    private static final List<String> BETWEEN = List.of(
            "{p} matters more to our customers than another round on {t}.",
            "I worry about {t} if we start with {p} now.",
            "{t} slows us down whenever we touch {p}.",
            "{p} would help sales, but {t} is not built for that.",
            "We should not touch {t} before {p} is out.",
            "Without work on {t}, {p} will stay slow for the larger accounts.",
            "Sales asks for {p}, and I would like to give them an answer.");

    /** The share of turns that are neither, 0 to 1. */
    private static final double BETWEEN_SHARE = 0.45;

    private Dialogues() {}

    /** Four turns, the two by turns; people are rarely all of one kind, so some turns are neither precise nor vague. */
    static List<String> turns(boolean vague, Random random) {
        var templates = pick(vague ? VAGUE : PRECISE, random);
        return templates.stream()
                .map(template -> random.nextDouble() < BETWEEN_SHARE ? pick(BETWEEN, random) : template)
                .map(template -> fill(template, random))
                .map(Dialogues::capitalised)
                .toList();
    }

    /** Which side speaks at a place. */
    static Seat seat(int place, boolean technologyBegins) {
        return place % 2 == 0 == technologyBegins ? Seat.CTO : Seat.CPO;
    }

    private static String fill(String template, Random random) {
        return template.replace("{p}", pick(PRODUCT, random))
                .replace("{c}", pick(CUSTOMERS, random))
                .replace("{t}", pick(TECHNOLOGY, random))
                .replace("{d}", pick(TIMES, random))
                .replace("{k}", pick(COSTS, random));
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
