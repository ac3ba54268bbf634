/** Intake: reads the files that a company already has, shows what would be stored, stores it when told to, and takes it back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "decision",
            "exchange",
            "forum",
            "relationship",
            "security",
            "shared",
            "shared :: ui",
            "storage"
        })
package app.counterpoint.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
