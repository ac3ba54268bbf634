package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.Archive;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads decision records: one file, a folder or a zip of them. How each was settled is asked, with what the record suggests. */
public final class RecordsReader {
    private static final int LONGEST = 1 << 18;
    private static final Pattern OPEN = Pattern.compile(
            "propos|draft|open|in |under |wip|pending|vorgeschlagen|offen|entwurf|ausstehend|propuest|borrador|brouillon|bozza");
    private static final Pattern DATED = Pattern.compile("(20\\d{2})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private final Context context;
    private final Notes notes;
    private final List<Found> found = new ArrayList<>();

    /** A record by its path, without what its name ends in. */
    private record Found(String path, RecordText text) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private RecordsReader(Context context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    /**
     * Reads all records; {@code counts} holds the {@code rows}, one for each file.
     *
     * @throws IOException if the source itself breaks
     */
    public static Reading<DecisionRow> read(Source source, Context context) throws IOException {
        Notes notes = new Notes(context.limits());
        RecordsReader records = new RecordsReader(context, notes);
        try {
            byte[] head = source.head(2);
            boolean packed = source.isFolder() || (head.length == 2 && head[0] == 'P' && head[1] == 'K');
            if (packed) {
                Archive.walk(source, context.limits(), notes, RecordsReader::isText, (name, in) -> {
                    records.add(name, in);
                    return records.found.size() < context.limits().rows();
                });
            } else {
                try (InputStream in = source.open()) {
                    records.add(source.name(), in);
                }
            }
        } catch (CannotReadException e) {
            return new Reading.Unreadable<>(e.reason());
        }
        return notes.rows(records.decisions());
    }

    static boolean isText(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".adoc");
    }

    private void add(String name, InputStream in) throws IOException {
        RecordText text =
                RecordText.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        if (!text.isRecord() || text.isTemplate()) {
            notes.count("not a decision record");
            return;
        }
        notes.count("rows");
        found.add(new Found(name.replaceFirst("\\.\\w+$", ""), text));
    }

    private List<DecisionRow> decisions() {
        Map<String, Long> names = found.stream().collect(Collectors.groupingBy(Found::name, Collectors.counting()));
        List<DecisionRow> decisions = new ArrayList<>();
        for (Found record : found) {
            boolean isAlone = names.getOrDefault(record.name(), 0L) == 1;
            DecisionRow row = decision(record, isAlone ? record.name() : record.path());
            if (row != null) {
                decisions.add(row);
            }
        }
        return decisions;
    }

    /** The key is the name of the file, and where several folders hold a file of that name, its path. */
    private @Nullable DecisionRow decision(Found record, String key) {
        RecordText text = record.text();
        LocalDate written = date(text.date());
        LocalDate date = written == null && text.date() == null ? dateElsewhere(record) : written;
        if (date == null) {
            notes.refuse(
                    0, "The record " + key + " has no date that can be read in one way only; write it as YYYY-MM-DD.");
            return null;
        }
        String status = String.valueOf(text.status()).toLowerCase(Locale.ROOT);
        boolean open = OPEN.matcher(status).lookingAt();
        Brought answered = open ? null : RecordsReader.answer(context, key);
        DecisionOutcome outcome = open ? DecisionOutcome.OPEN : answered == null ? null : answered.outcome();
        if (outcome == null) {
            notes.ask(question(key, seats(text.makers())));
        }
        return new DecisionRow(
                0,
                title(text),
                date,
                outcome,
                answered == null ? null : answered.by(),
                null,
                open ? null : date,
                null,
                null,
                key);
    }

    /** Some keep the date beside the status, and some tools in the name alone: {@code 20250305-use-a-queue}. */
    private static @Nullable LocalDate dateElsewhere(Found record) {
        LocalDate beside = date(DATED.matcher(String.valueOf(record.text().status())));
        Matcher named = DATED.matcher(record.name());
        return beside == null && named.lookingAt() ? date(named.reset()) : beside;
    }

    private static @Nullable LocalDate date(Matcher dated) {
        return dated.find() ? date(dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3)) : null;
    }

    /** Without the names of those whom the record names and who are not kept. */
    private String title(RecordText text) {
        Reporters people = new Reporters(context);
        Stream.concat(text.makers().stream(), text.told().stream())
                .forEach(one -> people.meet(new Person(one, one.contains("@") ? one : null)));
        return people.names().apply(String.valueOf(text.title()));
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        LocalMoment moment = written == null ? null : LocalMoments.parse(written);
        LocalDateTime only = moment == null || moment.isAmbiguous()
                ? null
                : moment.dayFirst() == null ? moment.monthFirst() : moment.dayFirst();
        return only == null ? null : only.toLocalDate();
    }

    private Set<String> seats(List<String> makers) {
        Set<String> seats = new TreeSet<>();
        for (String maker : makers) {
            String seat = context.people().key(new Person(maker, maker.contains("@") ? maker : null));
            if (seat != null) {
                seats.add(seat);
            }
        }
        return seats;
    }

    /** What the record suggests is said, and not taken for the answer. */
    private static Question question(String key, Set<String> seats) {
        String by = seats.isEmpty() ? "" : " It names as deciding: " + String.join(", ", seats) + ".";
        return new Question(
                "outcome:" + key,
                "How was " + key + " decided?" + by,
                List.of(
                        new Question.Choice("settled", "Settled between them"),
                        new Question.Choice("both", "Escalated jointly"),
                        new Question.Choice("CTO", "Escalated by the CTO"),
                        new Question.Choice("CPO", "Escalated by the CPO"),
                        new Question.Choice("taken", "Taken by the CPTO")));
    }

    private static @Nullable Brought answer(Context context, String key) {
        return switch (context.answers().getOrDefault("outcome:" + key, "")) {
            case "settled" -> new Brought(DecisionOutcome.SETTLED, null);
            case "both" -> new Brought(DecisionOutcome.ESCALATED_JOINTLY, null);
            case "CTO" -> new Brought(DecisionOutcome.ESCALATED_BY_ONE, "CTO");
            case "CPO" -> new Brought(DecisionOutcome.ESCALATED_BY_ONE, "CPO");
            case "taken" -> new Brought(DecisionOutcome.TAKEN, null);
            default -> null;
        };
    }
}
