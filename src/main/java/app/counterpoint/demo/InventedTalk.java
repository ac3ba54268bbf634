package app.counterpoint.demo;

import app.counterpoint.exchange.SpokenTurn;
import app.counterpoint.shared.IsoWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A conversation in which the two disagree.
 *
 * @param key the same for the same conversation
 * @param turns what was said; in memory only
 */
record InventedTalk(String key, List<SpokenTurn> turns) {

    private static final LocalTime BEGIN = LocalTime.of(10, 20);
    private static final int SECONDS_A_TURN = 40;

    /** All talks of all weeks; two or three a week. */
    static List<InventedTalk> of(IsoWeek first, ZoneId zone, Random random) {
        var talks = new ArrayList<InventedTalk>();
        for (int week = 0; week < Phase.weeks(); week++) {
            int count = 2 + random.nextInt(2);
            for (int i = 0; i < count; i++) {
                boolean vague = random.nextDouble() < Phase.of(week).vague();
                var start = first.plus(week)
                        .monday()
                        .plusDays(1L + i)
                        .atTime(BEGIN)
                        .atZone(zone)
                        .toInstant();
                talks.add(new InventedTalk("demo-%d-%d".formatted(week, i), turns(start, vague, random)));
            }
        }
        return talks;
    }

    private static List<SpokenTurn> turns(Instant start, boolean vague, Random random) {
        boolean technologyBegins = random.nextBoolean();
        var texts = Dialogues.turns(vague, random);
        var turns = new ArrayList<SpokenTurn>();
        for (int place = 0; place < texts.size(); place++) {
            turns.add(new SpokenTurn(
                    place,
                    Dialogues.seat(place, technologyBegins),
                    start.plusSeconds((long) SECONDS_A_TURN * place),
                    texts.get(place)));
        }
        return turns;
    }
}
