package app.counterpoint.checkup.ui;

import app.counterpoint.forum.Grade;
import app.counterpoint.forum.Session;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Sessions, each with what is known of it and what that rests on. */
final class SessionGrid extends Grid<Session> {

    SessionGrid(ZoneId zone) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(session -> Moments.time(session.start(), zone))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Session::title).setHeader("Session").setWidth("12em").setFlexGrow(1);
        addColumn(SessionGrid::what).setHeader("What it is").setAutoWidth(true).setFlexGrow(0);
        addColumn(SessionGrid::status)
                .setHeader("What became of it")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(session -> both(session.attended()))
                .setHeader("Both there")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(SessionGrid::shared).setHeader("Shared").setAutoWidth(true).setFlexGrow(0);
        addColumn(session -> grade(session.grade()))
                .setHeader("Evidence")
                .setAutoWidth(true)
                .setFlexGrow(0);
        setEmptyStateText(
                "No session in this time. Drop a calendar export or an attendance report on the import page.");
        setAllRowsVisible(false);
    }

    private static String what(Session session) {
        return switch (session.use()) {
            case FORUM -> session.kind() == null ? "Forum" : session.kind().title();
            case BRIEFING -> "Briefing";
            case PERSONAL -> "Personal, left out";
            case IGNORED -> "Left out";
            case UNSORTED -> session.isBriefing() ? "Briefing, not sorted yet" : "Not sorted yet";
        };
    }

    private static String status(Session session) {
        return switch (session.status()) {
            case PLANNED -> "Planned";
            case HELD -> "Held";
            case CANCELLED -> "Did not take place";
        };
    }

    private static String both(@Nullable Boolean attended) {
        return attended == null ? "not known" : attended ? "yes" : "no";
    }

    private static String shared(Session session) {
        return session.shared() == null ? "not known" : session.shared().toMinutes() + " min";
    }

    private static String grade(@Nullable Grade grade) {
        return switch (grade) {
            case REPORT -> "Attendance report";
            case CALENDAR -> "Calendar answer";
            case TYPED -> "Typed";
            case null -> "none yet";
        };
    }
}
