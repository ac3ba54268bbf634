package app.counterpoint.intake.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Spoils a file along its own lines, cells and numbers, so that what comes out is still nearly one. */
final class Structure {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> EXTREMES = List.of(
            "0",
            "-1",
            "00",
            "7",
            "29",
            "31",
            "59",
            "60",
            "99",
            "366",
            "1970",
            "9999",
            "99999999999",
            "2147483648",
            "1e9");
    private static final List<String> SEPARATORS = List.of(",", "\t", ";", ":", " ");

    private final Random random;

    Structure(Random random) {
        this.random = random;
    }

    /** One change; Latin-1 keeps every byte what it is, whatever the file's own encoding. */
    byte[] change(byte[] sample, byte[] other) {
        var lines = lines(sample);
        int at = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(at));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.add(at, pick(lines(other)));
            case 4 -> lines.set(at, cells(lines.get(at)));
            case 5 -> lines.set(at, number(lines.get(at)));
            case 6 -> lines.addAll(at, block(lines(other)));
            default -> lines.addAll(at, Collections.nCopies(random.nextInt(200), lines.get(at)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
    }

    private String pick(List<String> lines) {
        return lines.get(random.nextInt(lines.size()));
    }

    private List<String> block(List<String> lines) {
        int from = random.nextInt(lines.size());
        return List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(20))));
    }

    private String cells(String line) {
        var separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        var cells = new ArrayList<>(Arrays.asList(line.split(Pattern.quote(separator), -1)));
        switch (random.nextInt(4)) {
            case 0 -> cells.remove(random.nextInt(cells.size()));
            case 1 -> cells.add(random.nextInt(cells.size()), "");
            case 2 -> Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
            default -> cells.set(random.nextInt(cells.size()), "\"" + pick(cells));
        }
        return String.join(separator, cells);
    }

    private String number(String line) {
        var numbers = NUMBER.matcher(line).results().toList();
        if (numbers.isEmpty()) {
            return line;
        }
        var one = numbers.get(random.nextInt(numbers.size()));
        return line.substring(0, one.start()) + pick(EXTREMES) + line.substring(one.end());
    }
}
