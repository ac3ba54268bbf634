package app.counterpoint.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the invented pair has to decide. */
final class Questions {

    private static final List<String> FEATURES = List.of(
            "single sign-on",
            "the invoice export",
            "shared dashboards",
            "the approval workflow",
            "bulk import",
            "the mobile offline mode",
            "audit trails",
            "usage-based pricing",
            "the partner portal",
            "saved searches",
            "two-currency quotes",
            "the onboarding checklist");

    private static final List<String> COMPONENTS = List.of(
            "the billing service",
            "the search index",
            "the event queue",
            "the customer database",
            "the report cache",
            "the permission service",
            "the notification worker",
            "the file store",
            "the pricing engine",
            "the API gateway",
            "the import pipeline",
            "the session store");

    /** More than 26 weeks need, each once. */
    static final List<String> PAST = IntStream.range(0, FEATURES.size())
            .boxed()
            .flatMap(i -> Stream.of(
                    "Ship " + FEATURES.get(i) + " to all customers, or to the pilot group first?",
                    "Move " + COMPONENTS.get(i) + " to the new cluster this quarter or next?",
                    "Build " + FEATURES.get(i) + " ourselves or buy it?",
                    "Who answers for " + COMPONENTS.get(i) + ", the product team or the platform team?",
                    "Delay " + FEATURES.get(i) + " until " + COMPONENTS.get(i) + " is repaired?",
                    "Keep the old version of " + FEATURES.get(i) + " for another year?",
                    "Give every tenant its own copy of " + COMPONENTS.get(i) + "?"))
            .toList();

    /** The three that are still open. */
    static final List<String> TO_COME = List.of(
            "Re-platform pricing before or after the enterprise launch?",
            "Single sign-on: build it or buy it?",
            "One mobile app for both customer groups, or two?");

    private Questions() {}
}
