/** Who may come in and see what: accounts, sign-in, roles, invitations, the access log. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
package app.counterpoint.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
