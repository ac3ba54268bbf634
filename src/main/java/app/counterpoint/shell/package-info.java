/** The frame around every view: the page, the layout with its menu, the error page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"alert", "relationship", "security", "shared", "shared :: ui"})
package app.counterpoint.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
