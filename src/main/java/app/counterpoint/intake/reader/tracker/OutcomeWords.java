package app.counterpoint.intake.reader.tracker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write in a column for the outcome of a decision, and for who brought it. */
final class OutcomeWords {
    static final String ACCEPTED =
            "settled (between them), escalated jointly, escalated by CTO, escalated by CPO, decided by the CPTO, open";

    private static final Pattern CTO = Pattern.compile(
            "\\b(?:cto|technology|tech|technical side|engineering|technik|entwicklung|technique|tecnología|tecnologia|technologia)\\b");
    private static final Pattern CPO =
            Pattern.compile("\\b(?:cpo|product|produkt|produit|producto|prodotto|produto)\\b");
    private static final Pattern JOINT = Pattern.compile(
            "\\b(?:joint|jointly|both|together|gemeinsam|beide|beiden|ensemble|conjointement|juntos|conjunt\\w*|insieme|wspólnie|samen)\\b");
    private static final Pattern ESCALATED = Pattern.compile("escalat|eskal|escalad|escalé|geëscaleerd");
    private static final Pattern ONE =
            Pattern.compile("\\b(?:one|single|one-sided|one sided|einer|einseitig|un côté|un lado)\\b");
    private static final Pattern TAKEN = Pattern.compile(
            "\\bcpto\\b|\\b(?:taken|taken over|imposed|ruled|overruled|top-down|entschieden vom chef)\\b");
    private static final Pattern SETTLED = Pattern.compile(
            "\\b(?:settled|agreed|resolved|between them|decided|decided together|consensus|accepted|done|closed|geeinigt|einig|einigung|entschieden|geklärt|erledigt"
                    + "|beigelegt|untereinander|réglé|accord|décidé|entre eux|acordado|resuelto|entre ellos|risolto|deciso|concordato|resolvido|decidido|uzgodnione|rozstrzygnięte|besloten|akkoord)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:settled|agreed|between them|geeinigt|einigung|untereinander|entre eux|entre ellos)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:open|pending|undecided|unresolved|not decided|not yet|tbd|in discussion|in progress|proposed|draft|to do|todo|offen|ausstehend|ouvert|en cours|abierta|abierto|pendiente|aperta|aperto|aberta|aberto|pendente|otwarte|otwarta|w toku)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private OutcomeWords() {}

    /**
     * What an outcome says.
     *
     * @param outcome null where it is an escalation and must be asked whose
     * @param broughtBy the leader it names; null for none or both
     */
    record Said(@Nullable DecisionOutcome outcome, @Nullable String broughtBy) {}

    /** Null for words that are not known. */
    static @Nullable Said of(String written) {
        String text = written.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        if (text.isEmpty()
                || text.equals("-")
                || text.equals("?")
                || text.equals("n/a")
                || text.equals("new")
                || OPEN.matcher(text).find()) {
            return new Said(DecisionOutcome.OPEN, null);
        }
        if (ESCALATED.matcher(text).find() && !text.contains("not escalated") && !text.contains("nicht eskaliert")) {
            return escalated(text);
        }
        if (BETWEEN.matcher(text).find()) {
            return new Said(DecisionOutcome.SETTLED, null);
        }
        if (TAKEN.matcher(text).find()) {
            return new Said(DecisionOutcome.TAKEN, null);
        }
        return SETTLED.matcher(text).find() || text.contains("not escalated")
                ? new Said(DecisionOutcome.SETTLED, null)
                : null;
    }

    private static Said escalated(String text) {
        String by = text.replaceAll("\\bto (?:the )?cpto\\b", " ");
        String leader = leader(by);
        boolean both = CTO.matcher(by).find() && CPO.matcher(by).find();
        if (JOINT.matcher(by).find() || both) {
            return new Said(DecisionOutcome.ESCALATED_JOINTLY, null);
        }
        boolean one = leader != null || ONE.matcher(by).find();
        return new Said(one ? DecisionOutcome.ESCALATED_BY_ONE : null, leader);
    }

    /** {@code CTO} or {@code CPO}; null where the text names neither or both. */
    static @Nullable String leader(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        boolean cto = CTO.matcher(text).find();
        boolean cpo = CPO.matcher(text).find();
        return cto == cpo ? null : cto ? "CTO" : "CPO";
    }

    static boolean isBoth(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        return JOINT.matcher(text).find()
                || (CTO.matcher(text).find() && CPO.matcher(text).find());
    }

    static List<DecisionOutcome> escalations() {
        return List.of(DecisionOutcome.ESCALATED_JOINTLY, DecisionOutcome.ESCALATED_BY_ONE);
    }
}
