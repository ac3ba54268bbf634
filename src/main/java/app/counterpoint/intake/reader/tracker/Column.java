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
    KEY("id|key|issue key|nr|no|number|ref|reference|#"),
    QUESTION(
            "question|decision|title|topic|subject|summary|issue|what|frage|entscheidung|thema|titel|décision|sujet|titre|question posée|decisión|pregunta|título|tema|decisione|domanda|titolo|argomento|decisão|pergunta|decyzja|pytanie|temat|tytuł|besluit|vraag|onderwerp|決定|議題|件名"),
    RAISED(
            "raised|date raised|raised on|raised at|date|opened|opened on|created|created at|logged|came up|day|datum|erstellt|aufgekommen|gestellt am|aufgeworfen|date de création|soulevé le|fecha|planteada|data|sollevata il|levantada em|zgłoszono|data zgłoszenia|aangemaakt|日付|起票日"),
    ASKED(
            "asked|asked on|date asked|escalated|escalated on|escalation date|date escalated|brought on|eskaliert am|gefragt am|escaladé le|escalada el|escalated at"),
    DECIDED(
            "decided|decided on|date decided|decision date|settled|settled on|resolved|resolved on|closed|closed on|concluded|concluded on|entschieden am|entschieden|geklärt am|décidé le|decidida el|decidida|decisa il|decidido em|rozstrzygnięto|besloten op|決定日"),
    DUE(
            "due|due date|due by|by|deadline|needed by|decide by|fällig|fällig am|bis|frist|échéance|vence|fecha límite|scadenza|prazo|termin|uiterlijk|期限"),
    OUTCOME(
            "outcome|result|status|state|how|resolution|ergebnis|ausgang|résultat|statut|resultado|estado|esito|risultato|stato|wynik|uitkomst|結果|状態|状況"),
    BROUGHT(
            "brought by|raised by|escalated by|asked by|by whom|who|owner|side|gebracht von|eskaliert von|eingebracht von|apporté par|traída por|portata da|trazida por|zgłosił|ingebracht door"),
    STAKES(
            "stakes|impact|importance|priority|high stakes|einsatz|tragweite|wichtigkeit|enjeu|enjeux|importancia|posta|importanza|importância|waga|belang|重要度");

    private final String words;

    Column(String words) {
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
        int at = answer == null ? -1 : headings.indexOf(answer);
        return at < 0 ? null : at;
    }
}
