package app.counterpoint.intake.reader.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a decision record says of itself: MADR's front matter or list of old, or Nygard's sections.
 *
 * @param title without its number
 * @param makers who decided, as written
 * @param told who was asked or told, as written
 * @param isOfDecision whether a heading or a field is one that records have and other texts do not
 */
record RecordText(
        @Nullable String title,
        @Nullable String status,
        @Nullable String date,
        List<String> makers,
        List<String> told,
        boolean isOfDecision) {
    private static final Pattern FIELD =
            Pattern.compile("^\\s*(?:[*-]\\s+)?\\**([A-Za-z][A-Za-z -]{2,30}?)\\**\\s*:\\**\\s*(.*)$");
    private static final Pattern CELLS = Pattern.compile("^\\|\\s*([^|]{2,40}?)\\s*\\|\\s*([^|]*?)\\s*\\|\\s*$");
    private static final Pattern HEADING = Pattern.compile("^(#{1,3}|={1,4})\\s+(\\S.*?)\\s*#*$");
    /** What the forms of such records say to whoever fills them in. */
    private static final Pattern REMARK =
            Pattern.compile("<!--.{0,2000}?-->|(?<=\\S)[ \\t]+#[ \\t].{0,500}$", Pattern.MULTILINE);

    private static final Pattern SECTION = Pattern.compile(
            "(?iu)(?:\\d+\\.?\\s*)?(?:context|decision|consequences|considered options|options|alternatives|motivation|rationale|problem statement|kontext|entscheidung|konsequenzen"
                    + "|contexte|décision|conséquences|contexto|decisión|consecuencias|decisão|consequências|kontekst|decyzja|konsekwencje|besluit|gevolgen|contesto|decisione)\\b.*");
    private static final Pattern SETTLED = Pattern.compile(
            "(?iu)(?:proposed|accepted|rejected|deprecated|superseded|amended|approved|vorgeschlagen|angenommen|akzeptiert|abgelehnt|proposé|accepté|rejeté|propuest|aceptad|rechazad|aceit|zaakceptowan|geaccepteerd|accettat)\\w*.*");
    private static final Pattern NUMBER =
            Pattern.compile("^\\[?(?:ADR|RFC)?[-\\s]?\\d+(?:\\]|\\s*[.:—–-])\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORM = Pattern.compile(
            "(?i)[{\\[]\\s*[\\p{L} ,-]*(?:title|problem)[\\p{L} ,-]*[]}]|^(?:number\\W+)?(?:short )?title$");

    /** The first heading of a request for comments, whose name stands in a field. */
    private static final Pattern GENERAL = Pattern.compile("(?i)summary|abstract|motivation|overview");

    static RecordText of(String text) {
        Map<String, List<String>> fields = new HashMap<>();
        String title = null;
        String section = "";
        String list = "";
        boolean decides = false;
        for (String line :
                REMARK.matcher(text).replaceAll("").lines().limit(2_000).toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher field = FIELD.matcher(CELLS.matcher(line).replaceFirst("$1: $2"));
            if (heading.matches()) {
                title = title == null ? NUMBER.matcher(heading.group(2)).replaceFirst("") : title;
                section = heading.group(2).toLowerCase(Locale.ROOT);
                decides |= SECTION.matcher(section).matches();
                list = "";
            } else if (field.matches()) {
                list = key(field.group(1));
                add(fields, list, field.group(2));
            } else if (line.strip().startsWith("- ") && !list.isEmpty()) {
                add(fields, list, line.strip().substring(2));
            } else if (!line.isBlank()) {
                list = "";
                if (key(section).equals("status")
                        || key(section).equals("date")
                        || section.startsWith("decision-makers")
                        || section.startsWith("deciders")
                        || section.startsWith("consulted")
                        || section.startsWith("informed")) {
                    add(fields, key(section), line);
                }
            }
        }
        String named = first(fields, "title");
        String status = first(fields, "status");
        boolean isSettled = status != null && SETTLED.matcher(status).matches();
        return new RecordText(
                title == null || (named != null && GENERAL.matcher(title).matches()) ? named : title,
                status,
                first(fields, "date"),
                fields.getOrDefault("makers", List.of()),
                fields.getOrDefault("told", List.of()),
                decides || isSettled || fields.containsKey("date") || fields.containsKey("makers"));
    }

    private static String key(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT);
        return switch (key) {
            case "decision-makers",
                    "decision makers",
                    "deciders",
                    "decided by",
                    "approvers",
                    "owners",
                    "entscheider",
                    "décideurs" -> "makers";
            case "consulted", "informed", "stakeholders", "author", "authors", "contributors", "reviewers" -> "told";
            case "last updated", "decided", "decision date", "date decided", "datum", "fecha", "data", "start date" ->
                "date";
            case "feature name" -> "title";
            case "estado", "statut", "stato" -> "status";
            default -> key;
        };
    }

    private static void add(Map<String, List<String>> fields, String key, String written) {
        String value = written.strip().replaceAll("^[\\[\"'{]+|[\\]\"'}]+$", "").strip();
        if (!value.isEmpty()) {
            List<String> values = fields.computeIfAbsent(key, _ -> new ArrayList<>());
            for (String part : key.equals("makers") || key.equals("told")
                    ? value.split("[,;]|\\band\\b", -1)
                    : new String[] {value}) {
                if (!part.isBlank() && values.size() < 100) {
                    values.add(part.strip().replaceAll("^[\"'@]+|[\"']+$", ""));
                }
            }
        }
    }

    private static @Nullable String first(Map<String, List<String>> fields, String key) {
        List<String> values = fields.getOrDefault(key, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether it is the form that others are copied from: its title or its status still says what to write there. */
    boolean isTemplate() {
        return FORM.matcher(String.valueOf(title)).find()
                || String.valueOf(status).contains("|");
    }

    boolean isRecord() {
        return title != null && !title.isBlank() && status != null && isOfDecision;
    }
}
