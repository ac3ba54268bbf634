package app.counterpoint.exchange;

import app.counterpoint.precision.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The turns of a conversation in which statements are looked for: those of exchanges, and long enough that they belong to whom they are
 * ascribed.
 *
 * @param heard in order, each with its exchange
 * @param leftOut how many turns were left out, by reason
 */
record Audible(List<Heard> heard, Map<LeftOut, Integer> leftOut) {

    /** A turn shorter than this, next to a change of speaker, often belongs to the other one. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A turn and the exchange that it belongs to. */
    record Heard(String exchange, SpokenTurn turn) {}

    /** Picks them; {@code key} is the conversation's. */
    static Audible of(String key, List<SpokenTurn> turns) {
        var heard = new ArrayList<Heard>();
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        int episode = 0;
        for (var all : Episodes.of(turns)) {
            episode++;
            if (!Episodes.isExchange(all)) {
                leftOut.merge(LeftOut.UNANSWERED, all.size(), Integer::sum);
                continue;
            }
            for (int i = 0; i < all.size(); i++) {
                if (isShort(all.get(i)) && isAtChange(all, i)) {
                    leftOut.merge(LeftOut.SHORT_TURN, 1, Integer::sum);
                } else {
                    heard.add(new Heard(key + "#" + episode, all.get(i)));
                }
            }
        }
        return new Audible(heard, leftOut);
    }

    Heard at(int index) {
        return heard.get(index);
    }

    /** As the reader of conversations takes them: the seat tells the sides apart. */
    List<Turn> turns() {
        return heard.stream()
                .map(one -> new Turn(one.turn().seat().name(), one.turn().text()))
                .toList();
    }

    private static boolean isShort(SpokenTurn turn) {
        return SPACE.split(turn.text().strip()).length < FEWEST_WORDS;
    }

    /** Whether somebody else spoke right before or after it; at an end of the exchange, somebody did. */
    private static boolean isAtChange(List<SpokenTurn> all, int i) {
        return i == 0
                || i + 1 == all.size()
                || isChange(all.get(i - 1), all.get(i))
                || isChange(all.get(i), all.get(i + 1));
    }

    private static boolean isChange(SpokenTurn before, SpokenTurn after) {
        return before.seat() != after.seat() || after.place() - before.place() > 1;
    }
}
