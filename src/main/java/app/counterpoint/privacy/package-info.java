/** What is kept about somebody, for how long, and how it goes: self-disclosure, erasure, retention, and the sheets that a company needs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"relationship", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
