package app.counterpoint.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rated data, which is not part of the project: {@code ../shared/data}, or where COUNTERPOINT_DATA says. */
record RatedData(Map<String, List<Rated>> crowd, List<Rated> disagreements, List<Pair> easy, List<Pair> hard) {
    /** General talk that was written and rated for this project. */
    private static final Path WRITTEN = Path.of("src/test/training/en");

    static final Path PAIRS = Path.of("src/test/resources/precision");

    static Path folder() {
        String set = System.getenv("COUNTERPOINT_DATA");
        return Path.of(set == null ? "../shared/data" : set);
    }

    static boolean isThere() {
        return Files.isDirectory(folder().resolve("specificity"))
                && Files.isDirectory(folder().resolve("disagreements"));
    }

    static RatedData read() throws IOException {
        Path sets = folder().resolve("specificity");
        Map<String, List<Rated>> crowd = new TreeMap<>();
        crowd.put("twitter", Rated.crowd(sets.resolve("twitter.tsv")));
        crowd.put("yelp", Rated.crowd(sets.resolve("yelp.tsv")));
        crowd.put("tweets7k", Rated.crowd(sets.resolve("tweets7k_train.tsv")));
        crowd.put("written reviews", Rated.crowd(WRITTEN.resolve("reviews.tsv")));
        crowd.put("written posts", Rated.crowd(WRITTEN.resolve("posts.tsv")));
        return new RatedData(
                crowd,
                Rated.disagreements(folder().resolve("disagreements/dev.tsv")),
                Pair.read(PAIRS.resolve("leader_pairs_easy_dev.tsv")),
                Pair.read(PAIRS.resolve("leader_pairs_hard_dev.tsv")));
    }
}
