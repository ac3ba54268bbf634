package app.counterpoint.intake.reader;

import app.counterpoint.intake.reader.text.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a reader remarks on its way through a file. */
public final class Notes {
    private final int most;
    private final List<Reading.Refused> refused = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    public Notes(Limits limits) {
        this.most = limits.refusals();
    }

    public void refuse(int line, String reason) {
        count("refused");
        if (refused.size() < most) {
            refused.add(new Reading.Refused(Math.max(0, line), reason));
        }
    }

    public void warn(String warning) {
        if (warnings.size() < most) {
            warnings.add(warning);
        }
    }

    /** Says so where a table ends in the middle of a row; to be called when it has been read. */
    public void warnOfHalfRow(Rows table) {
        if (table.breaksOff()) {
            warn(
                    "The file breaks off in the middle of its last row, which is left out; rows behind it may be missing.");
        }
    }

    /** Asks once, however often the same question comes up. */
    public void ask(Question question) {
        if (questions.size() < most) {
            questions.putIfAbsent(question.id(), question);
        }
    }

    public void count(String what) {
        count(what, 1);
    }

    public void count(String what, long by) {
        counts.merge(what, by, Long::sum);
    }

    public <T> Reading<T> rows(List<T> accepted) {
        List<String> said = new ArrayList<>(warnings);
        long all = counts.getOrDefault("refused", 0L);
        if (all > refused.size()) {
            said.add((all - refused.size()) + " further lines were left out and are not listed.");
        }
        return new Reading.Rows<>(accepted, refused, said, new ArrayList<>(questions.values()), counts);
    }
}
