package app.counterpoint.intake.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3/10/25, 8:00:48 AM                        | 2025-10-03T08:00:48 | 2025-03-10T08:00:48 | -
            14/11/22, 09:29:07                         | 2022-11-14T09:29:07 | -                   | -
            3/25/2025 12:05:00 AM                      | -                   | 2025-03-25T00:05    | -
            3/25/2025 12:05 p.m.                       | -                   | 2025-03-25T12:05    | -
            14.11.22, 09:29:07                         | 2022-11-14T09:29:07 | -                   | -
            25.3.2025 klo 9.05.10                      | 2025-03-25T09:05:10 | -                   | -
            25.03.2025 09:05                           | 2025-03-25T09:05    | -                   | -
            2025-03-10 09:00                           | 2025-03-10T09:00    | 2025-03-10T09:00    | -
            2025/3/10 8:00:48                          | 2025-03-10T08:00:48 | 2025-03-10T08:00:48 | -
            2025年3月10日 午後8:00                       | 2025-03-10T20:00    | 2025-03-10T20:00    | -
            2025. 3. 10. 오후 8:00                      | 2025-03-10T20:00    | 2025-03-10T20:00    | -
            27/Jan/22 7:20 AM                          | 2022-01-27T07:20    | 2022-01-27T07:20    | -
            Mar 17, 2025 04:00 PM                      | 2025-03-17T16:00    | 2025-03-17T16:00    | -
            17. März 2025 um 16:00 Uhr                 | 2025-03-17T16:00    | 2025-03-17T16:00    | -
            am 17. März 2025 um 12:30 Uhr              | 2025-03-17T12:30    | 2025-03-17T12:30    | -
            17/3/2025 AM 12:30                         | 2025-03-17T00:30    | -                   | -
            17 marzo 2025, 16:00                       | 2025-03-17T16:00    | 2025-03-17T16:00    | -
            17 maja 2025 16:00                         | 2025-05-17T16:00    | 2025-05-17T16:00    | -
            2025-02-04T15:01:23.512Z                   | 2025-02-04T15:01:23 | 2025-02-04T15:01:23 | Z
            2025-01-26T09:00:00.000+0800               | 2025-01-26T09:00    | 2025-01-26T09:00    | +08:00
            Mon Mar 10 2025 09:00:00 GMT+0000 (GMT)    | 2025-03-10T09:00    | 2025-03-10T09:00    | Z
            2025-03-10T09:00:00-05:00                  | 2025-03-10T09:00    | 2025-03-10T09:00    | -05:00
            9:00 2025-03-17                            | 2025-03-17T09:00    | 2025-03-17T09:00    | -
            25/3/2025 2:30 μ.μ.                        | 2025-03-25T14:30    | -                   | -
            25/3/2025 12:30 Π.Μ.                       | 2025-03-25T00:30    | -                   | -
            25.3.2025, 2:30:00 e pasdites              | 2025-03-25T14:30    | -                   | -
            25.03.2025, 2:30:00 пп                     | 2025-03-25T14:30    | -                   | -
            25. 03. 2025. 2:30 po podne                | 2025-03-25T14:30    | -                   | -
            25/3/2568 2:30:00 หลังเที่ยง                | 2025-03-25T14:30    | -                   | -
            ۲۰۲۵/۳/۲۵ ۲:۳۰ بعدازظهر                    | 2025-03-25T14:30    | 2025-03-25T14:30    | -
            25.3.2025 2:30 אחה״צ                       | 2025-03-25T14:30    | -                   | -
            2025-03-25 14 h 30 min 05 s                | 2025-03-25T14:30:05 | 2025-03-25T14:30:05 | -
            ٣/٢٥/٢٠٢٥ 9:00                             | -                   | 2025-03-25T09:00    | -
            """)
    void aDateIsReadInEachWayInWhichItCanBe(
            String written, @Nullable String dayFirst, @Nullable String monthFirst, @Nullable String offset) {
        LocalMoment moment = LocalMoments.parse(written);
        if (moment == null) {
            throw new AssertionError("not read: " + written);
        }
        assertThat(text(moment.dayFirst())).isEqualTo(dayFirst);
        assertThat(text(moment.monthFirst())).isEqualTo(monthFirst);
        assertThat(text(moment.offset())).isEqualTo(offset);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Joined",
                "58m 28s",
                "1 hr 2 min",
                "29 Feb 2023",
                "2025-02-30",
                "31/31/2025",
                "12",
                "1.2.3.4.5",
                "Room 3/10 at 25 Main Street, Springfield",
                "3/10/25, 25:00",
                "14 h 30 min 05 s"
            })
    void whatIsNoDateIsNotTakenForOne(String written) {
        assertThat(LocalMoments.parse(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"9:00 AM,09:00", "21:05:10,21:05:10", "12:00 am,00:00", "午後8:30,20:30"})
    void aTimeAloneIsATime(String written, LocalTime time) {
        assertThat(LocalMoments.time(written)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19m 26s            | 1166
            1h 2m 10s          | 3730
            2 godz. 18 min 8 s | 8288
            59 Min. 0 Sek.     | 3540
            1 Std. 5 Min.      | 3900
            1 hr 2 min         | 3720
            32:14              | 1934
            1:00:00            | 3600
            59 分 12 秒         | 3552
            2 uur 3 min        | 7380
            1 h 30 min         | 5400
            1 ora 4 min        | 3840
            """)
    void aDurationIsReadInManyLanguages(String written, long seconds) {
        assertThat(Durations.parse(written)).hasSeconds(seconds);
    }
}
