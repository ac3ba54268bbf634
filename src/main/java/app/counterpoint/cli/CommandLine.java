package app.counterpoint.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds the command that the arguments name, and runs it. */
public final class CommandLine {

    private static final Map<String, Supplier<Command>> COMMANDS = Map.of(
            "rise", RiseCommand::new,
            "score", ScoreCommand::new,
            "inspect", InspectCommand::new,
            "backup", BackupCommand::new,
            "restore", RestoreCommand::new,
            "keys", KeysCommand::new,
            "reset-link", ResetLinkCommand::new);

    private CommandLine() {}

    /**
     * Whether the first argument is a command's name.
     *
     * @param args the program's arguments
     */
    public static boolean knows(String[] args) {
        return args.length > 0 && COMMANDS.containsKey(args[0]);
    }

    /**
     * Runs the command on the process's own streams.
     *
     * @param args the program's arguments; {@link #knows} must hold
     * @return the exit status: 0, or 2 where something could not be read
     */
    public static int run(String[] args) {
        // Standard output is for results alone; a library that logs must not write into them.
        System.setProperty("logback.configurationFile", "logback-silent.xml");
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            var command = COMMANDS.get(args[0]);
            if (command == null) {
                throw new IllegalArgumentException("no such command: " + args[0]);
            }
            return command.get().run(List.of(args).subList(1, args.length), System.in, out, err);
        } catch (IOException e) {
            err.println("counterpoint " + args[0] + ": " + e.getMessage());
            return 2;
        } finally {
            out.flush();
        }
    }
}
