package app.counterpoint.checkup.ui;

import app.counterpoint.shared.ui.Explanation;

/** What the numbers of these pages are, in one place. */
final class Explanations {

    static final Explanation FORUMS = new Explanation(
            "Shared forums",
            "Sessions of registered forums in the last complete week in which CTO and CPO were both present for at least half of the"
                    + " planned length, of all that were planned. Shared minutes are the overlap of the times at which both were there.",
            "From attendance reports first, calendar answers next, typed ones last; every number says its mix. Being there is not"
                    + " yet taking part.",
            "Regular shared contexts where both leaders are looking at the same information together.");

    static final Explanation ESCALATIONS = new Explanation(
            "Escalations",
            "Decisions of the last complete week on which the CPTO was asked to rule, dated when asked. The share is escalated of"
                    + " decided over 28 days, and stays blank under four decided.",
            "From the decision log. An escalation is no failure; many more than usual are worth a question.",
            "Productive tension, without every meaningful decision having to be escalated.");

    static final Explanation PRECISION = new Explanation(
            "Precision",
            "How specifically the statements of a disagreement name features, components, times, costs, causes and trade-offs, 0 to"
                    + " 100: the median over the exchanges of 28 days, and blank under three of them.",
            "Only while both leaders agree, only disagreements, and only for the pair. It says nothing about a person.",
            "The specific language used in cross-functional disagreements is a leading indicator.");

    static final Explanation CHAIN = new Explanation(
            "The chain",
            "Shared time, precision and escalations of the same twelve weeks, one above the other. The shaded band is this"
                    + " relationship's own usual range. A gap is a week of which nothing is known.",
            "Solid points rest on attendance reports, hollow ones on calendar answers or memory. That one follows another does not"
                    + " show that it caused it.",
            "Shared contexts build the foundation for the precise disagreements that lead to good decisions.");

    private Explanations() {}
}
