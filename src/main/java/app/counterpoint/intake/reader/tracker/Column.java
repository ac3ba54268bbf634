package app.counterpoint.intake.reader.tracker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a list of decisions, by the words that people put above them. */
enum Column {
    KEY("its number or key", "id|key|issue key|nr|no|number|ref|reference|#"),
    QUESTION(
            "what was to be decided",
            "question|decision|title|topic|subject|summary|issue|what|frage|entscheidung|thema|titel|décision|sujet|titre|question posée|decisión|pregunta|título|tema|decisione|domanda|titolo|argomento|decisão|pergunta|decyzja|pytanie|temat|tytuł|besluit|vraag|onderwerp|決定|議題|件名"),
    RAISED(
            "the day on which it was raised",
            "raised|date raised|raised on|raised at|date|opened|opened on|created|created at|logged|came up|day|datum|erstellt|aufgekommen|gestellt am|aufgeworfen|date de création|soulevé le|fecha|planteada|data|sollevata il|levantada em|zgłoszono|data zgłoszenia|aangemaakt|日付|起票日"),
    ASKED(
            "the day on which the CPTO was asked",
            "asked|asked on|date asked|escalated|escalated on|escalation date|date escalated|brought on|eskaliert am|gefragt am|escaladé le|escalada el|escalated at"),
    DECIDED(
            "the day on which it was decided",
            "decided|decided on|date decided|decision date|settled|settled on|resolved|resolved on|closed|closed on|concluded|concluded on|entschieden am|entschieden|geklärt am|décidé le|decidida el|decidida|decisa il|decidido em|rozstrzygnięto|besloten op|決定日"),
    DUE(
            "the day by which it is due",
            "due|due date|due by|by|deadline|needed by|decide by|fällig|fällig am|bis|frist|échéance|vence|fecha límite|scadenza|prazo|termin|uiterlijk|期限"),
    OUTCOME(
            "how it ended",
            "outcome|result|status|state|how|resolution|ergebnis|ausgang|résultat|statut|resultado|estado|esito|risultato|stato|wynik|uitkomst|結果|状態|状況"),
    BROUGHT(
            "who brought it to the CPTO",
            "brought by|raised by|escalated by|asked by|by whom|who|owner|side|gebracht von|eskaliert von|eingebracht von|apporté par|traída por|portata da|trazida por|zgłosił|ingebracht door"),
    STAKES(
            "what is at stake",
            "stakes|impact|importance|priority|high stakes|einsatz|tragweite|wichtigkeit|enjeu|enjeux|importancia|posta|importanza|importância|waga|belang|重要度");

    private static final String NONE = "-";

    private final String what;
    private final String words;

    Column(String what, String words) {
        this.what = what;
        this.words = "|" + words + "|";
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}#ー]+", " ")
                .strip();
    }

    private boolean fits(String heading) {
        String plain = plain(heading);
        return !plain.isEmpty() && words.contains("|" + plain + "|");
    }

    private int rank(String heading) {
        return words.indexOf("|" + plain(heading) + "|");
    }

    /** What the column tells. */
    String what() {
        return what;
    }

    /** The id of the question which column holds this. */
    String question() {
        return "column:" + name().toLowerCase(Locale.ROOT);
    }

    /** Where each column stands; what somebody has chosen before goes first, then the better word. */
    static Map<Column, Integer> in(List<String> headings, Map<String, String> answers) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (Column column : values()) {
            Integer chosen = chosen(headings, answers.get(column.question()));
            if (chosen != null) {
                found.put(column, chosen);
            }
        }
        for (Column column : values()) {
            if (NONE.equals(answers.get(column.question()))) {
                continue;
            }
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; i < headings.size(); i++) {
                if (column.fits(headings.get(i)) && !found.containsValue(i)) {
                    fitting.add(i);
                }
            }
            fitting.stream()
                    .min((a, b) -> Integer.compare(column.rank(headings.get(a)), column.rank(headings.get(b))))
                    .ifPresent(at -> found.putIfAbsent(column, at));
        }
        return found;
    }

    private static @Nullable Integer chosen(List<String> headings, @Nullable String answer) {
        if (answer != null && answer.matches("#\\d{1,4}")) {
            int at = Integer.parseInt(answer.substring(1)) - 1;
            return at < 0 || at >= headings.size() ? null : at;
        }
        int at = answer == null ? -1 : headings.indexOf(answer);
        return at < 0 ? null : at;
    }
}
