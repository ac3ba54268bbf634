package app.counterpoint.forum;

import app.counterpoint.shared.Seat;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation and its answers let one say of a meeting of which nobody saw who was there: a yes counts as the planned length, a
 * no as absence, anything else is unknown.
 *
 * @param plan the invitation
 * @param past whether the meeting's time is over; before that nobody was anywhere
 */
record Intention(PlannedMeeting plan, boolean past) {

    SessionStatus status() {
        if (plan.cancelled() || possible() < 2 || bothLeadersDeclined()) {
            return SessionStatus.CANCELLED;
        }
        return past && count(Answer.ACCEPTED) >= 2 ? SessionStatus.HELD : SessionStatus.PLANNED;
    }

    Map<Seat, Duration> present() {
        var present = new EnumMap<Seat, Duration>(Seat.class);
        if (past && !plan.cancelled()) {
            plan.answers().forEach((seat, answer) -> {
                switch (answer) {
                    case ACCEPTED -> present.put(seat, length());
                    case DECLINED -> present.put(seat, Duration.ZERO);
                    case TENTATIVE, NONE -> {}
                }
            });
        }
        return present;
    }

    /** The planned length when both leaders said yes, zero when one was missing for sure, else absent. */
    @Nullable Duration shared() {
        var attended = attended();
        if (attended == null) {
            return null;
        }
        return attended ? length() : Duration.ZERO;
    }

    @Nullable Boolean attended() {
        if (!past) {
            return null;
        }
        if (status() == SessionStatus.CANCELLED || isMissing(Seat.CTO) || isMissing(Seat.CPO)) {
            return false;
        }
        return plan.answers().get(Seat.CTO) == Answer.ACCEPTED && plan.answers().get(Seat.CPO) == Answer.ACCEPTED
                ? true
                : null;
    }

    @Nullable Grade grade() {
        var known = plan.cancelled() || count(Answer.ACCEPTED) + count(Answer.DECLINED) > 0;
        return past && known ? Grade.CALENDAR : null;
    }

    private Duration length() {
        return Duration.between(plan.start(), plan.end());
    }

    private boolean bothLeadersDeclined() {
        return plan.answers().get(Seat.CTO) == Answer.DECLINED && plan.answers().get(Seat.CPO) == Answer.DECLINED;
    }

    private boolean isMissing(Seat leader) {
        return plan.answers().getOrDefault(leader, Answer.DECLINED) == Answer.DECLINED;
    }

    private long possible() {
        return plan.answers().size() - count(Answer.DECLINED);
    }

    private long count(Answer wanted) {
        return plan.answers().values().stream()
                .filter(answer -> answer == wanted)
                .count();
    }
}
