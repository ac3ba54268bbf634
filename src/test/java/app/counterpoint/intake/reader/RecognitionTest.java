package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like one of the files that are read is none of them. */
class RecognitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN,Amount,Currency\nDE00,10.00,EUR\nDE01,11.00,EUR\n",
                "Article,Price,Weight\nA,10.00,1.20\nB,11.30,0.90\n",
                "Employee,Start,End,Hours\nPetra,9:00,17:00,8\nTomasz,9:30,17:30,8\n",
                "Name,Duration,Artist\nBlue in Green,5:37,Davis\nSo What,9:22,Davis\n",
                "First name,Last name,Email,Phone\nPetra,Olsen,petra@firm.example,123\n"
            })
    void aTableOfPricesHoursSongsOrAddressesIsNoAttendanceReport(String table) throws IOException {
        assertThat(of(table)).isEqualTo(Format.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Project\n\nStatus: in progress\n\nUsage: run it.\n",
                "---\ntitle: About us\nstatus: published\n---\n# About us\n\nText.\n"
            })
    void aPageWithAStatusIsNoDecisionRecord(String page) throws IOException {
        assertThat(of(page)).isEqualTo(Format.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Use one ledger\n\nStatus: accepted\n",
                "# Use one ledger\n\n## Status\n\nUnder discussion\n\n## Context\n\nTwo of them.\n",
                "# Ein Hauptbuch\n\n* Status: in Arbeit\n\n## Entscheidung\n\nEines.\n"
            })
    void aDecisionIsToldByItsStatusOrByItsSections(String record) throws IOException {
        assertThat(of(record)).isEqualTo(Format.DECISION_RECORDS);
    }

    private static Format of(String content) throws IOException {
        return Recognition.of(Source.of("download", content.getBytes(StandardCharsets.UTF_8)));
    }
}
