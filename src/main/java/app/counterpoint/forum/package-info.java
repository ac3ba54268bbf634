/** Forums and briefings: what was planned, who was there and for how long, and what that is worth as evidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"relationship", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
