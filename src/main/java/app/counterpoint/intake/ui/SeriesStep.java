package app.counterpoint.intake.ui;

import app.counterpoint.forum.ForumKind;
import app.counterpoint.forum.SeriesUse;
import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.SeriesFound;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each series of a calendar is: a forum of which kind, a briefing, a personal talk, or nothing to do with it. */
class SeriesStep extends Div {

    private final BiConsumer<String, Choices.Use> sort;

    SeriesStep(Preview preview, BiConsumer<String, Choices.Use> sort) {
        this.sort = sort;
        setWidthFull();
        setVisible(!preview.series().isEmpty());
        add(
                new Paragraph("What are these meetings? What is chosen here holds for later files as well."),
                grid(preview.series()));
    }

    private Grid<SeriesFound> grid(List<SeriesFound> series) {
        var grid = new Grid<SeriesFound>();
        grid.addColumn(SeriesFound::title).setHeader("Series").setFlexGrow(2);
        grid.addColumn(SeriesStep::seats)
                .setHeader("Invited")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(SeriesFound::meetings)
                .setHeader("Meetings")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::choice).setHeader("Is").setAutoWidth(true);
        grid.setItems(series);
        grid.setAllRowsVisible(series.size() <= 12);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.WRAP_CELL_CONTENT);
        return grid;
    }

    private static String seats(SeriesFound found) {
        var seats = found.seats().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return found.others() == 0 ? seats : seats + " +" + found.others();
    }

    private Select<Choices.Use> choice(SeriesFound found) {
        var select = new Select<Choices.Use>();
        select.setItems(uses());
        select.setItemLabelGenerator(SeriesStep::words);
        select.setValue(new Choices.Use(found.use(), found.kind()));
        select.setHelperText(found.suggested() ? "suggested" : "");
        select.setWidth("16rem");
        select.setAriaLabel("What “" + found.title() + "” is");
        select.addValueChangeListener(event -> sort.accept(found.seriesKey(), event.getValue()));
        return select;
    }

    private static List<Choices.Use> uses() {
        return Stream.concat(
                        Arrays.stream(ForumKind.values()).map(kind -> new Choices.Use(SeriesUse.FORUM, kind)),
                        Stream.of(SeriesUse.BRIEFING, SeriesUse.PERSONAL, SeriesUse.UNSORTED, SeriesUse.IGNORED)
                                .map(use -> new Choices.Use(use, null)))
                .toList();
    }

    private static String words(Choices.Use use) {
        var kind = use.kind();
        return switch (use.use()) {
            case FORUM -> "Forum: " + (kind == null ? "" : kind.title());
            case BRIEFING -> "Briefing";
            case PERSONAL -> "Personal (left out)";
            case UNSORTED -> "No forum, but time counts";
            case IGNORED -> "Something else (left out)";
        };
    }
}
