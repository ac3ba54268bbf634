/** Where the facts are kept: the embedded store or a real MongoDB, how values are written, migrations, locks, backups. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package app.counterpoint.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
