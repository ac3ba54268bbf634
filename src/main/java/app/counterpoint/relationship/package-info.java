/** The pair: three seats, who sits in them, whether both agreed to have language scored, and the company's own words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"precision", "security", "shared", "shared :: ui", "storage"})
package app.counterpoint.relationship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
