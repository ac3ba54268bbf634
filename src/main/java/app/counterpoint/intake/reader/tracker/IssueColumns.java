package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import app.counterpoint.intake.reader.text.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a tracker's table, in which one name may stand over several. */
final class IssueColumns {
    private static final Set<String> KEY = Set.of(
            "issue key",
            "id",
            "identifier",
            "key",
            "vorgangsschlüssel",
            "schlüssel",
            "clé de ticket",
            "clave de incidencia");
    private static final Set<String> SUMMARY =
            Set.of("summary", "title", "zusammenfassung", "résumé", "resumen", "titel");
    private static final Set<String> STATUS = Set.of("status", "state", "estado", "statut");
    private static final Set<String> LABELS = Set.of("labels", "label", "stichwörter", "étiquettes", "etiquetas");
    private static final Set<String> CREATED =
            Set.of("created", "created at", "erstellt", "création", "creada", "creado");
    private static final Set<String> UPDATED =
            Set.of("updated", "updated at", "aktualisiert", "mise à jour", "actualizada", "actualizado");
    private static final Set<String> RESOLVED =
            Set.of("resolved", "completed", "erledigt", "résolution", "resuelta", "completed at");
    private static final Set<String> DUE =
            Set.of("due date", "due", "fällig", "fälligkeitsdatum", "date d échéance", "fecha de vencimiento");
    private static final Set<String> PRIORITY = Set.of("priority", "priorität", "priorité", "prioridad");

    private static final Set<String> REPORTER = Set.of(
            "reporter",
            "creator",
            "autor",
            "ersteller",
            "rapporteur",
            "informador",
            "informante",
            "segnalatore",
            "relator",
            "報告者");
    private static final Set<String> REPORTER_ID =
            Set.of("reporter id", "creator id", "autor id", "id do relator", "reporter account id");
    private static final Set<String> OTHERS = Set.of(
            "assignee",
            "creator",
            "watchers",
            "watcher",
            "bearbeiter",
            "zugewiesene person",
            "beobachter",
            "responsable",
            "attribution",
            "persona asignada",
            "assegnatario",
            "担当者",
            "approvers",
            "approver",
            "lead",
            "project lead");

    private final List<String> headings;
    private final List<Integer> labels;

    IssueColumns(List<String> headings) {
        this.headings = headings.stream().map(Column::plain).toList();
        this.labels = all(LABELS);
    }

    private List<Integer> all(Set<String> names) {
        return IntStream.range(0, headings.size())
                .filter(i -> names.contains(headings.get(i)))
                .boxed()
                .toList();
    }

    private int first(Set<String> names) {
        List<Integer> found = all(names);
        return found.isEmpty() ? -1 : found.get(0);
    }

    boolean isJira() {
        return first(SUMMARY) >= 0
                && (headings.contains("issue key")
                        || headings.contains("issue id")
                        || headings.contains("vorgangsschlüssel")
                        || headings.contains("clé de ticket")
                        || headings.contains("clave de incidencia"));
    }

    boolean isLinear() {
        return headings.contains("team")
                && headings.contains("title")
                && headings.contains("status")
                && (headings.contains("id") || headings.contains("identifier"))
                && first(CREATED) >= 0;
    }

    /** The seat of who reported the issue; null for everybody else. All whom the row names are met. */
    @Nullable String reporter(Row row, Reporters met) {
        Row straight = straightened(row);
        all(OTHERS).forEach(at -> met.meet(person(straight.cell(at), "")));
        int id = first(REPORTER_ID);
        return met.meet(person(straight.cell(first(REPORTER)), id < 0 ? "" : straight.cell(id)));
    }

    private static Person person(String cell, String id) {
        String name = plain(cell);
        return new Person(name, name.contains("@") ? name : null, id);
    }

    Issue issue(Row row, @Nullable String reporter) {
        Row straight = straightened(row);
        return new Issue(
                row.line(),
                text(straight, KEY),
                plain(straight.cell(first(SUMMARY))),
                reporter,
                moment(straight, CREATED),
                null,
                moment(straight, UPDATED),
                moment(straight, RESOLVED),
                moment(straight, DUE),
                text(straight, PRIORITY));
    }

    boolean isMarked(Row row, Mark mark) {
        int last = labels.isEmpty() ? -1 : labels.getLast() + extra(row);
        boolean labelled = labels.stream().anyMatch(at -> mark.fitsAny(plain(row.cell(at))))
                || (last >= 0
                        && IntStream.rangeClosed(labels.getLast(), last)
                                .anyMatch(at -> mark.fitsAny(plain(row.cell(at)))));
        return labelled || mark.fits(plain(straightened(row).cell(first(STATUS))));
    }

    /** Labels with commas that nobody put in quotation marks push the date of creation to the right: by how many cells. */
    private int extra(Row row) {
        int created = first(CREATED);
        if (labels.isEmpty() || created < labels.getLast() || isDate(row.cell(created))) {
            return 0;
        }
        return IntStream.rangeClosed(1, 20)
                .filter(by -> isDate(row.cell(created + by)))
                .findFirst()
                .orElse(0);
    }

    private static boolean isDate(String cell) {
        return LocalMoments.parse(plain(cell)) != null;
    }

    private Row straightened(Row row) {
        int extra = extra(row);
        if (extra == 0) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.subList(labels.getLast() + 1, labels.getLast() + 1 + extra).clear();
        return new Row(row.line(), cells);
    }

    private @Nullable String text(Row row, Set<String> names) {
        String text = plain(row.cell(first(names)));
        return text.isEmpty() ? null : text;
    }

    private @Nullable LocalMoment moment(Row row, Set<String> names) {
        return LocalMoments.parse(plain(row.cell(first(names))));
    }

    /** Some exports put an apostrophe before what a spreadsheet would take for a formula. */
    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }
}
