/** What was noticed, told once, to whom: the life of an alert, the weekly digest, e-mail and webhooks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"checkup", "relationship", "rise", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
