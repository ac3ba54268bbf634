/** The alerts page: what is open, the weeks behind it, what happened before, how easily it opens, and who is told. */
@NullMarked
package app.counterpoint.alert.ui;

import org.jspecify.annotations.NullMarked;
