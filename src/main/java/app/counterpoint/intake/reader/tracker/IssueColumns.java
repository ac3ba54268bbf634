package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.text.LocalMoment;
import app.counterpoint.intake.reader.text.LocalMoments;
import app.counterpoint.intake.reader.text.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            "clé de demande",
            "clave de incidencia",
            "clave de la incidencia",
            "work item key",
            "chave da item",
            "chave do item",
            "chave do ticket",
            "chiave ticket",
            "chiave segnalazione",
            "issuesleutel",
            "issue sleutel",
            "klucz zgłoszenia",
            "课题关键字",
            "问题关键字",
            "課題キー",
            "キー",
            "ключ запроса",
            "ключ задачи",
            "klíč požadavku",
            "ärendenyckel");
    /** Keys that other trackers have too. */
    private static final Set<String> EVERYWHERE = Set.of("id", "identifier", "key", "schlüssel", "キー");
    /** Headings of the key that no other tracker writes. */
    private static final Set<String> JIRA =
            KEY.stream().filter(key -> !EVERYWHERE.contains(key)).collect(Collectors.toUnmodifiableSet());
    /** Only Jira tells an issue's type beside its key. */
    private static final Set<String> TYPE = Set.of(
            "issue type",
            "work type",
            "vorgangstyp",
            "type de ticket",
            "tipo de incidencia",
            "tipo de item",
            "tipo di ticket",
            "issuetype",
            "typ zgłoszenia",
            "課題タイプ",
            "问题类型",
            "тип запроса");

    private static final Set<String> SUMMARY = Set.of(
            "summary",
            "title",
            "zusammenfassung",
            "résumé",
            "resumen",
            "titel",
            "resumo",
            "riepilogo",
            "samenvatting",
            "podsumowanie",
            "sammanfattning",
            "souhrn",
            "要約",
            "摘要",
            "概要",
            "тема");
    private static final Set<String> STATUS =
            Set.of("status", "state", "estado", "statut", "état", "stato", "stav", "ステータス", "状态", "статус");
    private static final Set<String> LABELS = Set.of(
            "labels",
            "label",
            "stichwörter",
            "étiquettes",
            "etiquetas",
            "categorias",
            "etichette",
            "etykiety",
            "etiketter",
            "štítky",
            "ラベル",
            "标签",
            "метки");
    private static final Set<String> CREATED = Set.of(
            "created",
            "created at",
            "erstellt",
            "création",
            "créé",
            "créée",
            "creada",
            "creado",
            "criado",
            "creato",
            "creata",
            "aangemaakt",
            "gemaakt",
            "utworzono",
            "skapad",
            "vytvořeno",
            "作成日",
            "作成日時",
            "创建日期",
            "已创建",
            "создано");
    private static final Set<String> UPDATED = Set.of(
            "updated",
            "updated at",
            "aktualisiert",
            "mise à jour",
            "mis à jour",
            "actualizada",
            "actualizado",
            "atualizado",
            "aggiornato",
            "aggiornata",
            "bijgewerkt",
            "zaktualizowano",
            "uppdaterad",
            "aktualizováno",
            "更新日",
            "更新日時",
            "已更新",
            "обновлено");
    private static final Set<String> RESOLVED = Set.of(
            "resolved",
            "completed",
            "completed at",
            "erledigt",
            "résolution",
            "résolue",
            "résolu",
            "resuelta",
            "resuelto",
            "resolvido",
            "risolto",
            "opgelost",
            "rozwiązano",
            "解決日",
            "已解决",
            "дата решения");
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
                && (headings.contains("issue id")
                        || headings.stream().anyMatch(JIRA::contains)
                        || (first(KEY) >= 0 && headings.stream().anyMatch(TYPE::contains)));
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
