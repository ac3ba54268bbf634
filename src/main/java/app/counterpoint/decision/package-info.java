/** Decisions: what was at stake, who proposed what, how it was settled, and whether the CPTO had to rule. */
@NullMarked
@ApplicationModule(allowedDependencies = {"relationship", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
