package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Reads the log from its first line on and compares every line with the one before. */
final class LogReading {

    private static final int PAGE = 1_000;

    private final AccessEntries entries;
    private final LogHead head;
    private long number;
    private String hash;
    private long checked;

    LogReading(AccessEntries entries, LogHead head) {
        this.entries = entries;
        this.head = head;
        this.number = head.anchor();
        this.hash = head.anchorHash();
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
        if (number < head.number()) {
            return new LogCheck.Broken(
                    number + 1, "The log ends at line " + number + ", but was written up to " + head.number() + ".");
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
        if (entry.number() == head.number() && !entry.hash().equals(head.hash())) {
            return Optional.of(new LogCheck.Broken(
                    entry.number(), "Line " + entry.number() + " was written anew after the fact."));
        }
        number = entry.number();
        hash = entry.hash();
        checked++;
        return Optional.empty();
    }
}
