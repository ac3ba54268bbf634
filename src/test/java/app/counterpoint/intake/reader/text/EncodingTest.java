package app.counterpoint.intake.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1250 | Název schůzky;Přehled plánu",
                "windows-1250 | Účastníci, kteří se zúčastnili;Čas připojení;Doba trvání na schůzce",
                "windows-1250 | Tytuł spotkania;Godzina dołączenia",
                "windows-1250 | Naslov sestanka;Čas pridružitve;Vloga;Šest",
                "windows-1250 | Értekezlet címe;Csatlakozás időpontja;Žižek Ferenc",
                "windows-1250 | Členové;Počet účtenek;Průměrná doba účasti",
                "windows-1252 | Titre de la réunion;Première participation;Dernière sortie",
                "windows-1252 | Titre de la réunion;Première participation;Slavoj Žižek",
                "windows-1252 | Título da reunião;Duração;Função;Žiga",
                "windows-1252 | Città;Più tardi;Lunedì;Però",
                "windows-1252 | Møte;Første tilkobling;Varighet;Åse Sjøberg",
                "windows-1252 | Überschrift;Größe;Müller",
                "windows-1252 | Título de la reunión;Compañero;España"
            })
    void aCodePageIsToldByTheLettersThatStandInItsWords(Charset charset, String text) throws IOException {
        Source source = Source.of("report.csv", text.getBytes(charset));
        assertThat(Encoding.of(source, Limits.usual()).charset()).isEqualTo(charset);
    }
}
