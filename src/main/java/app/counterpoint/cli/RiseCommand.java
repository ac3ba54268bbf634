package app.counterpoint.cli;

import app.counterpoint.rise.RiseDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * {@code rise [FILE|-] [--open-at WEEKS]}: reads weekly counts as CSV, judges each week by the weeks before it, and writes CSV. Nothing is written when
 * any row is refused.
 */
final class RiseCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        RiseArguments arguments;
        RiseDetector detector;
        try {
            arguments = RiseArguments.of(args);
            detector = new RiseDetector(arguments.openAt());
        } catch (IllegalArgumentException e) {
            err.println("counterpoint rise: " + e.getMessage() + "; usage: rise [FILE|-] [--open-at WEEKS]");
            return 2;
        }
        if (arguments.file() != null) {
            return judge(Path.of(arguments.file()), detector, out, err);
        }
        var copy = Files.createTempFile("counterpoint-rise", ".csv");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return judge(copy, detector, out, err);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Reads twice: once to check every row and their order, once to judge, so that memory does not grow with an orderly file. */
    private static int judge(Path file, RiseDetector detector, PrintStream out, PrintStream err) throws IOException {
        var check = new RiseCheck();
        var sorting = new RiseSorting();
        try {
            RiseRows.read(file, check);
            if (!check.isOrderly()) {
                RiseRows.read(file, sorting);
                sorting.sort(check);
            }
            if (check.refused().isEmpty()) {
                var writing = new RiseWriting(detector, out);
                if (check.isOrderly()) {
                    RiseRows.read(file, writing);
                } else {
                    sorting.replay(writing);
                }
                return 0;
            }
        } catch (NoSuchFileException e) {
            err.println("counterpoint rise: there is no file " + file);
            return 2;
        }
        check.refused().forEach(refused -> err.println("counterpoint rise: " + refused));
        return 2;
    }
}
