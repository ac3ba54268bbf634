package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is kept by hand: here it is held against the endpoints and the records themselves. */
class DescriptionTest {

    private static final List<Class<?>> ENDPOINTS = List.of(
            FilesEndpoint.class,
            RecordsEndpoint.class,
            ImportsEndpoint.class,
            DescriptionEndpoint.class,
            GitHubEndpoint.class);

    private final JsonNode document = document();

    private static JsonNode document() {
        try (var in = new ClassPathResource("openapi.json").getInputStream()) {
            return new JsonMapper().readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyEndpointIsDescribedAndNothingElse() {
        var described = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(mapped());
    }

    private static TreeSet<String> mapped() {
        var mapped = new TreeSet<String>();
        for (var endpoint : ENDPOINTS) {
            var base = endpoint.getAnnotation(RequestMapping.class);
            for (var method : endpoint.getDeclaredMethods()) {
                var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (own != null) {
                    var path = (base == null ? "" : base.value()[0]) + (own.path().length == 0 ? "" : own.path()[0]);
                    Arrays.stream(own.method()).forEach(verb -> mapped.add(verb + " " + path));
                }
            }
        }
        return mapped;
    }

    static List<Arguments> records() {
        return List.of(
                Arguments.of("Decision", DecisionItem.class),
                Arguments.of("Escalation", EscalationItem.class),
                Arguments.of("Statement", StatementItem.class),
                Arguments.of("Receipt", Receipt.class),
                Arguments.of("Import", ImportsEndpoint.Line.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasThePropertiesThatAreDescribed(String schema, Class<?> type) {
        assertThat(document.path("components")
                        .path("schemas")
                        .path(schema)
                        .path("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }
}
