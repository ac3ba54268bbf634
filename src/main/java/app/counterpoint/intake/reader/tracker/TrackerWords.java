package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Row;
import app.counterpoint.intake.reader.text.Rows;
import app.counterpoint.intake.reader.tracker.TrackerWord.Kind;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of components, projects and labels from a table of Jira or Linear, and nothing else of it. */
public final class TrackerWords {

    private static final int LONGEST = 60;
    private static final Map<Kind, Pattern> HEADINGS = Map.of(
            Kind.COMPONENT,
            Pattern.compile(
                    "component|components|component s|service|services|komponente[n]?|komponente n|composants?|componentes?"),
            Kind.PROJECT,
            Pattern.compile(
                    "project|project name|projekt|projektname|projet|proyecto|epic|epic name|feature|features|initiative"),
            Kind.LABEL,
            Pattern.compile("labels?|tags?|stichwörter|étiquettes|etiquetas"));
    private static final Pattern CUSTOM = Pattern.compile("(?i)^custom field \\((.*)\\)$");

    private TrackerWords() {}

    private record Key(Kind kind, String folded) {}

    /**
     * Reads them, the most frequent first.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<TrackerWord> read(Source source, Limits limits) throws IOException {
        try (var rows = Rows.of(source, limits)) {
            Row head = rows.next();
            var columns = head == null ? Map.<Integer, Kind>of() : columns(head);
            if (columns.isEmpty()) {
                return new Reading.Unreadable<>(
                        "This table has no column with components, labels or projects. Export issues as "
                                + "CSV with these columns: in Jira “Export CSV (all fields)”, in Linear “Export data”.");
            }
            return new Notes(limits).rows(count(rows, columns, limits));
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
    }

    private static Map<Integer, Kind> columns(Row head) {
        var columns = new TreeMap<Integer, Kind>();
        for (int i = 0; i < head.cells().size(); i++) {
            var kind = kind(head.cell(i));
            if (kind != null) {
                columns.put(i, kind);
            }
        }
        return columns;
    }

    private static @Nullable Kind kind(String heading) {
        var plain = Column.plain(CUSTOM.matcher(heading).replaceFirst("$1"));
        return HEADINGS.entrySet().stream()
                .filter(one -> one.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<TrackerWord> count(Rows rows, Map<Integer, Kind> columns, Limits limits) throws IOException {
        var found = new LinkedHashMap<Key, TrackerWord>();
        for (Row row = rows.next(); row != null && found.size() < limits.rows(); row = rows.next()) {
            var seen = new HashSet<Key>();
            for (var column : columns.entrySet()) {
                add(row.cell(column.getKey()), column.getValue(), found, seen);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(TrackerWord::times)
                        .reversed()
                        .thenComparing(TrackerWord::word, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Linear writes the labels of an issue into one cell, with commas. */
    private static void add(String cell, Kind kind, Map<Key, TrackerWord> found, Set<Key> seen) {
        for (var part : kind == Kind.PROJECT ? List.of(cell) : List.of(cell.split("[,;]"))) {
            var word = part.startsWith("'") ? part.substring(1).strip() : part.strip();
            var key = new Key(kind, word.toLowerCase(Locale.ROOT));
            if (isName(word) && seen.add(key)) {
                found.merge(
                        key,
                        new TrackerWord(word, kind, 1),
                        (one, _) -> new TrackerWord(one.word(), kind, one.times() + 1));
            }
        }
    }

    /** Addresses, links, numbers and sentences are no names of things. */
    private static boolean isName(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && !word.contains("@")
                && !word.contains("://")
                && word.chars().anyMatch(Character::isLetter);
    }
}
