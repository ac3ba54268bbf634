/** The pages that one sees before being signed in, and the page of one's own account. */
@NullMarked
package app.counterpoint.security.ui;

import org.jspecify.annotations.NullMarked;
