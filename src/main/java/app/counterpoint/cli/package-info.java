/** The commands for people who want to check the numbers without the server. */
@NullMarked
@ApplicationModule(allowedDependencies = {"precision", "rise", "security", "intake :: reader", "shared", "storage"})
package app.counterpoint.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
