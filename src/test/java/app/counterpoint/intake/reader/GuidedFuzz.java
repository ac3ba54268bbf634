package app.counterpoint.intake.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What Jazzer, a fuzzer that follows the coverage, calls with each of its inputs; see {@code ./counterpoint bench fuzz-guided}. The first
 * byte picks a reader, or lets the recognition pick one; the others are the file.
 */
public final class GuidedFuzz {

    private static final long SLOW = 2_000_000_000L;
    private static final Format[] FORMATS = Format.values();

    private GuidedFuzz() {}

    /** Reads one input; whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        var source = Source.of("input", Arrays.copyOfRange(input, 1, input.length));
        long begun = cpu();
        var picked = Byte.toUnsignedInt(input[0]) % FORMATS.length;
        var format = FORMATS[picked] == Format.UNKNOWN ? Recognition.of(source) : FORMATS[picked];
        Samples.told(Samples.read(source, format, Samples.context()));
        if (cpu() - begun > SLOW) {
            throw new IllegalStateException("took longer than two seconds of a processor");
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Writes the samples as the inputs to begin with, into the folder that is named; or tries the inputs whose files are named. */
    public static void main(String[] args) throws IOException {
        if (Files.isRegularFile(Path.of(args[0]))) {
            for (var file : args) {
                long begun = cpu();
                fuzzerTestOneInput(Files.readAllBytes(Path.of(file)));
                System.out.printf("%s: %d ms%n", file, (cpu() - begun) / 1_000_000);
            }
            return;
        }
        var folder = Files.createDirectories(Path.of(args[0]));
        int number = 0;
        for (var sample : Samples.all().stream().filter(Files::isRegularFile).toList()) {
            var bytes = Files.readAllBytes(sample);
            var input = new byte[bytes.length + 1];
            input[0] = (byte) FormatOf.folder(sample).ordinal();
            System.arraycopy(bytes, 0, input, 1, bytes.length);
            Files.write(folder.resolve("sample-" + HexFormat.of().toHexDigits((short) number++)), input);
        }
        System.out.println(number + " samples");
    }
}
