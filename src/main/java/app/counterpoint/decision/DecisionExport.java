package app.counterpoint.decision;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import java.util.ArrayList;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** Hands out the whole log in a file. */
@Service
public class DecisionExport {

    private static final int PAGE = 500;

    private final Decisions decisions;
    private final AccessLog log;

    DecisionExport(Decisions decisions, AccessLog log) {
        this.decisions = decisions;
        this.log = log;
    }

    /** The log as a table (CSV), newest first; the access log says that it was taken. */
    public byte[] sheet(Relationship relationship) {
        var all = new ArrayList<Decision>();
        for (int page = 0; ; page++) {
            var rows = decisions.rows(relationship.id(), PageRequest.of(page, PAGE));
            all.addAll(rows.getContent());
            if (!rows.hasNext()) {
                log.record(Action.EXPORTED, relationship.id(), "decisions, CSV");
                return DecisionSheet.of(all, relationship.zone());
            }
        }
    }
}
