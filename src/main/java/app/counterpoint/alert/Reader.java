package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;
import java.time.ZoneId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody who sits in a relationship wants to be told by e-mail.
 *
 * @param id relationship and account
 * @param relationship about which
 * @param account who
 * @param alerts whether they are told of alerts
 * @param digest whether they get the weekly digest
 * @param zone in which their clock runs
 * @param hour at which hour of Monday the digest comes, 0 to 23 on their clock
 */
@Document("alertReaders")
public record Reader(
        @Id String id,
        RelationshipId relationship,
        String account,
        boolean alerts,
        boolean digest,
        ZoneId zone,
        int hour) {

    /** When the digest comes unless somebody chooses otherwise. */
    static final int USUAL_HOUR = 8;

    /** @throws IllegalArgumentException when there is no such hour */
    public Reader {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("an hour is 0 to 23 but was " + hour);
        }
    }

    /** Somebody who has chosen nothing yet is told everything. */
    static Reader usual(RelationshipId relationship, String account, ZoneId zone) {
        return new Reader(idOf(relationship, account), relationship, account, true, true, zone, USUAL_HOUR);
    }

    static String idOf(RelationshipId relationship, String account) {
        return relationship + ":" + account;
    }

    /** The same, with other wishes. */
    public Reader wanting(boolean wantsAlerts, boolean wantsDigest) {
        return new Reader(id, relationship, account, wantsAlerts, wantsDigest, zone, hour);
    }

    /** The same, at another time. */
    public Reader at(ZoneId where, int when) {
        return new Reader(id, relationship, account, alerts, digest, where, when);
    }

    Reader without(Leaving what) {
        return switch (what) {
            case ALERTS -> wanting(false, digest);
            case DIGEST -> wanting(alerts, false);
        };
    }

    Reader with(Leaving what) {
        return switch (what) {
            case ALERTS -> wanting(true, digest);
            case DIGEST -> wanting(alerts, true);
        };
    }
}
