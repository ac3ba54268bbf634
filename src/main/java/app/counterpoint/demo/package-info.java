/** The demo: an invented pair over 26 weeks, which goes through the same doors as real facts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"checkup", "decision", "exchange", "forum", "relationship", "security", "shared"})
package app.counterpoint.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
