package app.counterpoint.cli;

import app.counterpoint.security.ForgottenPasswords;
import app.counterpoint.storage.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Makes a link for somebody who forgot their password: {@code reset-link [--data-dir DIR] ADDRESS}. The instance may run or not. */
final class ResetLinkCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        var told = InstanceArguments.read(args, Set.of("--data-dir"), Set.of());
        var email = String.valueOf(told.file().getFileName());
        var clock = Clock.systemUTC();
        try (var instance = Instance.of(told.target(System.getenv()), clock)) {
            var secret = ForgottenPasswords.linkOnConsole(instance.database(), email, clock.instant());
            if (secret.isEmpty()) {
                err.println("nobody signs in with this address");
                return 2;
            }
            out.println("/new-password/" + secret.get());
            err.println("Put this behind the address of your Counterpoint. It works once and for 24 hours.");
            return 0;
        }
    }
}
