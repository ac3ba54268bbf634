/** The check-up: weekly roll-ups of the facts, usual ranges, the state in words, one move; and the Monday view. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "decision",
            "exchange",
            "exchange :: ui",
            "forum",
            "relationship",
            "rise",
            "security",
            "shared",
            "shared :: ui"
        })
package app.counterpoint.checkup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
