/** Exchanges: the statements that the two make to each other in a disagreement, and how precise their wording is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"precision", "relationship", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
