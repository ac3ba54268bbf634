package app.counterpoint.intake.reader;

import java.nio.file.Path;
import java.util.Arrays;

/** The format that a sample's folder is named for. */
final class FormatOf {

    private FormatOf() {}

    /** {@link Format#UNKNOWN} for a folder of another name. */
    static Format folder(Path sample) {
        var name = sample.getName(sample.getNameCount() - 2).toString();
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(name))
                .findFirst()
                .orElse(Format.UNKNOWN);
    }
}
