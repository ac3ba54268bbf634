package app.counterpoint.privacy;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Action;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Everything that is kept about whoever sits in a seat, for themself. */
@Service
public class Disclosures {

    private final List<PersonalData> sources;
    private final Holders holders;
    private final AccessLog log;
    private final Clock clock;

    Disclosures(List<PersonalData> sources, Holders holders, AccessLog log, Clock clock) {
        this.sources = List.copyOf(sources);
        this.holders = holders;
        this.log = log;
        this.clock = clock;
    }

    /** All of it, as of now; the access log says that it was taken out, and by which seat. */
    public Disclosure of(RelationshipId relationship, Seat seat) {
        var person = holders.in(relationship, seat);
        log.record(Action.EXPORTED, relationship, "everything about the holder of the " + seat + "'s seat");
        return new Disclosure(
                seat,
                clock.instant(),
                sources.stream()
                        .flatMap(source -> source.about(person).stream())
                        .toList());
    }
}
