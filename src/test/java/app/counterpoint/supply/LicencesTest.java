package app.counterpoint.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No licence that nobody has read, and no version that changes by itself. */
class LicencesTest {

    @ParameterizedTest
    @CsvSource({
        "Apache-2.0,true",
        "GPL-3.0-only,false",
        "AGPL-3.0,false",
        "SSPL-1.0,false",
        "Commercial,false",
        "'',false",
        "BSD-4-Clause,false"
    })
    void onlyTheNamedLicencesPass(String licence, boolean passes) {
        assertThat(new Part("something", "1", List.of(licence)).reason().isPresent())
                .isEqualTo(passes);
    }

    @Test
    void ofSeveralLicencesAFreeOneIsEnough() {
        assertThat(new Part("x", "1", List.of("GPL-2.0-with-classpath-exception", "EPL-2.0")).reason())
                .contains("used under EPL-2.0");
    }

    @Test
    void everyPackageOfTheBrowserHasALicenceThatSomebodyHasRead() throws IOException {
        assertThat(Parts.ofBrowser())
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        part -> assertThat(part.reason()).as(part.toString()).isPresent());
    }

    @Test
    void noPackageOfTheBrowserIsACommercialOne() throws IOException {
        assertThat(Parts.ofBrowser())
                .extracting(Part::name)
                .noneMatch(name -> name.matches("@vaadin/(charts|board|crud|dashboard|grid-pro|map|rich-text-editor"
                        + "|spreadsheet|cookie-consent).*"));
    }

    @Test
    void thePageListsThemAllAndNothingThatIsNotAllowed() throws IOException {
        var page = Parts.written();

        assertThat(page).doesNotContain("NOT ALLOWED");
        assertThat(Parts.ofBrowser())
                .allSatisfy(part -> assertThat(page).contains("| %s | %s | ".formatted(part.name(), part.version())));
    }

    /** Versions are those of the parent, or stand in the properties; a range or "latest" would build something else tomorrow. */
    @Test
    void noVersionIsARangeOrMoves() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var versions = Pattern.compile("<(?:[a-z0-9-]+\\.)?version>([^<]+)</").matcher(pom);
        int count = 0;
        while (versions.find()) {
            count++;
            assertThat(versions.group(1))
                    .matches("\\$\\{[a-z0-9.-]+}|[0-9][0-9A-Za-z.-]*")
                    .doesNotContain("SNAPSHOT");
        }
        assertThat(count).isGreaterThan(30);
        assertThat(Files.readString(Path.of("src/main/docker/Dockerfile")))
                .doesNotContain(":latest")
                .contains("FROM");
        assertThat(Files.readString(Path.of("docker-compose.yml"))).doesNotContain(":latest");
    }
}
