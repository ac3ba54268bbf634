package app.counterpoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Something that the command line can do without a server. */
interface Command {

    /**
     * Does it.
     *
     * @param args what follows the command's name
     * @param in standard input
     * @param out standard output, for results alone
     * @param err standard error, for what a person should read
     * @return the exit status: 0, or 2 where the arguments or the input could not be used
     * @throws IOException when a stream breaks
     */
    int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException;
}
