package app.counterpoint.intake.reader;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down what the readers say of each sample whose name holds the argument; to be checked by hand. */
final class RewriteExpected {
    private RewriteExpected() {}

    public static void main(String[] args) throws Exception {
        for (Path sample : Samples.all()) {
            if (sample.toString().contains(args[0])) {
                Source source = Source.of(sample);
                Format format = Recognition.of(source);
                Path to = Path.of("src/test/resources/expected").resolve(format.id());
                Files.createDirectories(to);
                Files.writeString(
                        to.resolve(sample.getFileName() + ".txt"),
                        Samples.told(Samples.read(source, format, Samples.context())));
            }
        }
    }
}
