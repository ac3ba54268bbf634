package app.counterpoint.intake;

import app.counterpoint.decision.Decision;
import app.counterpoint.exchange.PassedOver;
import app.counterpoint.exchange.Statement;
import app.counterpoint.forum.MeetingPresence;
import app.counterpoint.forum.PlannedMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a file holds, ready to be stored. */
public sealed interface Findings {

    /** How many facts. */
    int size();

    /**
     * A calendar's meetings, and the series that they belong to.
     *
     * @param facts planned meetings, and those that an earlier export of the calendar had and this one calls off
     * @param series what each series is
     * @param calendar a fingerprint of which calendar it is; absent where the file does not say
     */
    record Meetings(
            List<PlannedMeeting> facts,
            List<SeriesFound> series,
            @Nullable String calendar) implements Findings {
        /** Keeps its own copies. */
        public Meetings {
            facts = List.copyOf(facts);
            series = List.copyOf(series);
        }

        @Override
        public int size() {
            return facts.size();
        }
    }

    /** Attendance reports. */
    record Presences(List<MeetingPresence> facts) implements Findings {
        /** Keeps its own copies. */
        public Presences {
            facts = List.copyOf(facts);
        }

        @Override
        public int size() {
            return facts.size();
        }
    }

    /** Decisions and escalations. */
    record Log(List<Decision> facts) implements Findings {
        /** Keeps its own copies. */
        public Log {
            facts = List.copyOf(facts);
        }

        @Override
        public int size() {
            return facts.size();
        }
    }

    /**
     * Scored statements; the words stay in memory for the preview and are not part of the facts unless both agreed to keep them.
     *
     * @param facts the statements
     * @param passedOver how much of each conversation was not scored, and why
     */
    record Statements(List<Statement> facts, List<PassedOver> passedOver) implements Findings {
        /** Keeps its own copies. */
        public Statements {
            facts = List.copyOf(facts);
            passedOver = List.copyOf(passedOver);
        }

        /** Of conversations of which nothing was left out. */
        public Statements(List<Statement> facts) {
            this(facts, List.of());
        }

        @Override
        public int size() {
            return facts.size();
        }
    }

    /** Nothing to store. */
    record Nothing() implements Findings {
        @Override
        public int size() {
            return 0;
        }
    }
}
