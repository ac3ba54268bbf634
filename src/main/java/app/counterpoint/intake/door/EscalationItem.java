package app.counterpoint.intake.door;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as a program sends it.
 *
 * @param key the source's own name for it, which makes it the same when it comes again; absent where there is none
 * @param question what the CPTO was asked
 * @param asked the day on which the CPTO was asked
 * @param brought {@code CTO}, {@code CPO}, {@code both}, or {@code nobody} when the CPTO took it
 * @param raised the day on which it came up; that of asking when absent
 * @param decided the day of the ruling; absent while there is none
 * @param stakes {@code high} or {@code normal}; normal when absent
 */
record EscalationItem(
        @Nullable String key,
        String question,
        LocalDate asked,
        String brought,
        @Nullable LocalDate raised,
        @Nullable LocalDate decided,
        @Nullable String stakes) {

    /** @throws ItemRefused with what is missing */
    @SuppressWarnings("ConstantValue") // what the JSON leaves out is null, whatever the type says
    EscalationItem {
        if (question == null || question.isBlank() || asked == null) {
            throw new ItemRefused("An escalation needs a question and the day on which the CPTO was asked: “asked”.");
        }
        if (brought == null || outcome(brought) == null) {
            throw new ItemRefused("“brought” says who brought it: CTO, CPO, both, or nobody when the CPTO took it.");
        }
    }

    /** The decision that it is; refused as that would be. */
    DecisionItem decision() {
        return new DecisionItem(
                key,
                question,
                Objects.requireNonNullElse(raised, asked),
                outcome(brought),
                asked,
                decided,
                null,
                stakes);
    }

    private static @Nullable String outcome(String brought) {
        return switch (brought.strip().toLowerCase(Locale.ROOT)) {
            case "cto" -> "escalated-by-cto";
            case "cpo" -> "escalated-by-cpo";
            case "both" -> "escalated-jointly";
            case "nobody" -> "taken";
            default -> null;
        };
    }
}
