package app.counterpoint.intake.reader.attendance;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coming or a going, by the word that a report uses for it. */
enum Action {
    LEAVE(
            "left|leave|verlassen|gegangen|quitté|est parti|sorti|salió|abandon|saiu|uscit|lasciat|opuści|opuszcz|wysz|verlaten|vertrokken|退出|退席|離開|离开|나감|퇴장"
                    + "|покину|вышел|вышла|lämna|forlod|forlat|poistu|ayrıl|kilép|elhagy|opust|odeš|se fue|se ha ido|marchó|retiró|dejó|partit|gick|gikk|lähti|távoz|disconnect|déconnect|desconect|getrennt"),
    JOIN(
            "join|beigetreten|teilgenommen|rejoint|arrivé|unió|unido|incorpor|partecip|unito|aderito|entrou|ingress|dołącz|deelgenomen|neemt deel"
                    + "|toegetreden|参加|加入|입장|참가|присоедин|anslut|deltog|deltag|liitty|katıl|csatlakoz|připoj|connect|verbunden|conectó|ble med|blev med|bli med|tilslut");

    private final String stems;

    Action(String stems) {
        this.stems = stems;
    }

    /** Null for a word that is not known. */
    static @Nullable Action of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (Action action : values()) {
            if (Stream.of(action.stems.split("\\|")).anyMatch(word::contains)) {
                return action;
            }
        }
        return null;
    }
}
