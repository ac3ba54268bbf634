/** Words that every module uses: ids, seats, ISO weeks. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.counterpoint.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
