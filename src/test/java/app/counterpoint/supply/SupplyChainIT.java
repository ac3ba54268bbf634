package app.counterpoint.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bill of materials in the packaged jar, beside what really lies in that jar. */
class SupplyChainIT {

    private static final Path JAR = Path.of(System.getProperty("counterpoint.jar", "target/counterpoint.jar"));

    /** Maven leaves the bill out when it is told to stay offline; a build that is checked may not. */
    @BeforeEach
    void theJarHasABill() throws IOException {
        var isThere = Parts.hasBill(JAR);
        Assumptions.assumeTrue(
                isThere || "true".equals(System.getenv("CI")),
                "The bill of materials was not checked: the jar has none, as it was built offline (mvn -o).");
        assertThat(isThere).as("a bill of materials in the jar").isTrue();
    }

    @Test
    void theBillOfMaterialsListsEachLibraryInTheJarAndNothingElse() throws IOException {
        var listed = Parts.ofJar(JAR).stream()
                .map(part -> part.name() + "-" + part.version())
                .collect(Collectors.toCollection(TreeSet::new));
        var inside = Parts.libraries(JAR).stream()
                .map(file -> file.replaceFirst("\\.jar$", "").replaceFirst("-(linux|osx|windows)-\\w+$", ""))
                .filter(file -> !file.startsWith("spring-boot-jarmode-tools")) // the packaging's own
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inside).hasSizeGreaterThan(100);
        assertThat(listed).containsAll(inside);
        listed.removeAll(inside);
        assertThat(listed) // these hold nothing but the names of others, and are left out when the jar is packed
                .allSatisfy(part ->
                        assertThat(part).matches("spring-boot-starter-.*|spring-modulith-(apt|starter-core)-.*"));
    }

    @Test
    void eachOfThemHasALicenceThatSomebodyHasReadAndStandsOnThePage() throws IOException {
        var page = Parts.written();

        assertThat(Parts.ofJar(JAR)).allSatisfy(part -> {
            assertThat(part.reason()).as(part.toString()).isPresent();
            assertThat(page).contains("| %s | %s | ".formatted(part.name(), part.version()));
        });
    }
}
