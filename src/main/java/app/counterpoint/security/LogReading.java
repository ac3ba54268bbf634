package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Reads the log from its first line on and compares every line with the one before. */
final class LogReading {

    private static final int PAGE = 1_000;

    private final AccessEntries entries;
    private final LogHead head;
    private final Optional<LogWitness.Seen> seen;
    private long number;
    private String hash;
    private long checked;
    private boolean cutIsTold;

    LogReading(AccessEntries entries, LogHead head, Optional<LogWitness.Seen> seen) {
        this.entries = entries;
        this.head = head;
        this.seen = seen;
        this.number = head.anchor();
        this.hash = head.anchorHash();
        this.cutIsTold = head.anchor() == 0;
    }

    /** What the line says that is written before the lines up to this one are deleted because they are old. */
    static String cutWords(long number, String hash) {
        return "log lines up to %d, which were too old; the last had the hash %s".formatted(number, hash);
    }

    LogCheck check() {
        List<AccessEntry> page;
        do {
            page = entries.findByNumberGreaterThanOrderByNumberAsc(number, PageRequest.ofSize(PAGE));
            for (var entry : page) {
                var broken = compare(entry);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
        } while (page.size() == PAGE);
        var written = Math.max(head.number(), seen.map(LogWitness.Seen::number).orElse(0L));
        if (number < written) {
            return new LogCheck.Broken(
                    number + 1, "The log ends at line " + number + ", but was written up to " + written + ".");
        }
        if (!cutIsTold) {
            return new LogCheck.Broken(
                    1, "The lines up to " + head.anchor() + " are missing, and no line tells that they were deleted.");
        }
        return new LogCheck.Intact(checked);
    }

    private Optional<LogCheck> compare(AccessEntry entry) {
        if (entry.number() != number + 1) {
            return Optional.of(new LogCheck.Broken(number + 1, "Line " + (number + 1) + " is missing."));
        }
        if (!entry.previous().equals(hash) || !HashChain.of(entry).equals(entry.hash())) {
            return Optional.of(new LogCheck.Broken(
                    entry.number(), "Line " + entry.number() + " is not as it was written, or the one before is not."));
        }
        if (isOther(entry, head.number(), head.hash())
                || seen.filter(end -> isOther(entry, end.number(), end.hash())).isPresent()) {
            return Optional.of(new LogCheck.Broken(
                    entry.number(), "Line " + entry.number() + " was written anew after the fact."));
        }
        number = entry.number();
        hash = entry.hash();
        checked++;
        cutIsTold |= entry.action() == Action.ERASED && entry.what().equals(cutWords(head.anchor(), head.anchorHash()));
        return Optional.empty();
    }

    private static boolean isOther(AccessEntry entry, long at, String remembered) {
        return entry.number() == at && !entry.hash().equals(remembered);
    }
}
