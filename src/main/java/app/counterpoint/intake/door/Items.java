package app.counterpoint.intake.door;

import app.counterpoint.intake.reader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON array of records, all of which have to be right. */
final class Items {

    private static final int MOST = 10_000;
    private static final int DEPTH = 8;
    private static final int LONGEST = 20_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(LONGEST)
                            .maxNameLength(100)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Items() {}

    /**
     * The records, in order.
     *
     * @throws Problem 400 when it is no such array, 422 with the places, from 1, of those that are not right
     */
    static <T> List<T> of(byte[] json, Class<T> type) {
        var nodes = array(json);
        var items = new ArrayList<T>();
        var refused = new ArrayList<Reading.Refused>();
        for (int i = 0; i < nodes.size(); i++) {
            try {
                if (!nodes.get(i).isObject()) {
                    throw new ItemRefused("It is not an object.");
                }
                items.add(MAPPER.treeToValue(nodes.get(i), type));
            } catch (ItemRefused e) {
                refused.add(new Reading.Refused(i + 1, e.reason()));
            } catch (JacksonException e) {
                refused.add(new Reading.Refused(i + 1, reason(e)));
            }
        }
        if (!refused.isEmpty()) {
            throw wrong(refused);
        }
        return items;
    }

    static Problem wrong(List<Reading.Refused> refused) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "%d of the records cannot be taken".formatted(refused.size()),
                "Nothing was stored. Mend the records that are listed, counted from 1, and send all again.",
                Map.of("refused", refused));
    }

    private static JsonNode array(byte[] json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw noArray("It breaks off, is nested more than %d deep, or is not JSON.".formatted(DEPTH));
        }
        if (!tree.isArray() || tree.isEmpty()) {
            throw noArray("Send [ {…}, {…} ], with at least one record.");
        }
        if (tree.size() > MOST) {
            throw noArray("Send at most %d records at a time.".formatted(MOST));
        }
        return tree;
    }

    private static Problem noArray(String what) {
        return Problem.of(HttpStatus.BAD_REQUEST, "The body is not a JSON array of records", what);
    }

    /** What a record's own check says, or which property is at fault; never the value that was sent. */
    private static String reason(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ItemRefused refused) {
                return refused.reason();
            }
        }
        var path = e.getPath();
        var property = path.isEmpty() ? null : path.getLast().getPropertyName();
        return property == null || property.length() > 40 || !property.matches("[A-Za-z]+")
                ? "It is not an object with the properties that the interface describes."
                : "The property “%s” is not known, or its value is not of the kind that the interface describes."
                        .formatted(property);
    }
}
