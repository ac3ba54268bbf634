package app.counterpoint.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something of others that Counterpoint is built from.
 *
 * @param name as its registry calls it
 * @param licences any one of which holds, at the user's choice
 */
record Part(String name, String version, List<String> licences) implements Comparable<Part> {

    /** Licences that ask for nothing but their text, or for changes to their own files. */
    private static final Set<String> FREE = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "EPL-2.0",
            "EPL 1.0",
            "MPL-2.0",
            "BlueOak-1.0.0",
            "CC0-1.0");

    /** Read by a person, with what they found. */
    private static final Map<String, String> REVIEWED = Map.of(
            "bcprov-jdk18on",
            "the Bouncy Castle licence is MIT's text under another name",
            "ical4j",
            "the iCal4j licence is the BSD licence with three clauses under another name",
            "mongo-java-server-core",
            "its project says BSD, which is the one with three clauses; the bill of materials guesses the one with four",
            "mongo-java-server-h2-backend",
            "its project says BSD, which is the one with three clauses; the bill of materials guesses the one with four",
            "argparse",
            "a tool of the front-end build, not shipped; the Python licence is free and no copyleft",
            "caniuse-lite",
            "data of the front-end build, not shipped; attribution is given here: caniuse.com, CC BY 4.0");

    /** Why the part may be used; empty when somebody has to read its licence first. */
    Optional<String> reason() {
        var free = licences.stream().filter(FREE::contains).findFirst();
        return free.map(licence -> licences.size() == 1 ? "" : "used under " + licence)
                .or(() -> Optional.ofNullable(REVIEWED.get(name)));
    }

    @Override
    public int compareTo(Part other) {
        var byName = name.compareToIgnoreCase(other.name);
        return byName == 0 ? version.compareTo(other.version) : byName;
    }
}
