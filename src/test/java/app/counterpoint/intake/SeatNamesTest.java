package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.Person;
import app.counterpoint.shared.Seat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatNamesTest {

    private static final Map<Seat, Set<String>> KNOWN = Map.of(
            Seat.CTO, Set.of("Ben Okafor", "ben@example.com"), Seat.CPO, Set.of("Zoë Åkesson-Márquez", "U02ABC"));

    private final SeatNames names = new SeatNames(KNOWN, Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ben Okafor          |
            BEN OKAFOR          |
            Okafor, Ben         |
            Okafor, Ben (EXT)   |
            Ben Okafor (Guest)  |
            Ben  Okafor [Acme]  |
            somebody else       | Ben@Example.com
            ''                  | mailto:ben@example.com
            """)
    void aPersonIsKnownHoweverTheFileWritesThem(String name, String address) {
        assertThat(names.seat(new Person(name, address))).contains(Seat.CTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoe Akesson-Marquez", "Åkesson Márquez, Zoë", "zoë åkesson-márquez", "u02abc"})
    void accentsHyphensAndChatIdsDoNotMatter(String name) {
        assertThat(names.seat(new Person(name, null))).contains(Seat.CPO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben", "Okafor", "Benjamin Okafor", "Ben Okafor Junior", "Benokafor", "", "Speaker 1"})
    void aSimilarNameIsNobody(String name) {
        assertThat(names.key(new Person(name, null))).isNull();
    }

    @Test
    void anUnknownAddressDoesNotHideAKnownName() {
        assertThat(names.seat(new Person("Ben Okafor", "bokafor@corp.example.com")))
                .contains(Seat.CTO);
    }

    @Test
    void whatWasSaidAboutThisFileComesFirst() {
        var namesake = new Person("Ben Okafor", "other@example.com");
        var alias = new Person("B. O. (mobile)", null);
        var said = new SeatNames(KNOWN, Map.of(namesake, Optional.empty(), alias, Optional.of(Seat.CTO)));
        assertThat(said.seat(namesake)).isEmpty();
        assertThat(said.seat(alias)).contains(Seat.CTO);
    }

    @Test
    void thePreviewSeesWhomTheReaderAskedAboutMostFrequentFirst() {
        var ben = new Person("Ben Okafor", null);
        var guest = new Person("A Guest", null);
        names.key(guest);
        names.key(ben);
        names.key(ben);
        assertThat(names.met()).containsExactly(new PersonFound(ben, 2, Seat.CTO), new PersonFound(guest, 1, null));
    }
}
