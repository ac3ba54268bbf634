/** The Monday view, and the pages behind its three numbers. They arrange and ask; they decide nothing. */
@NullMarked
package app.counterpoint.checkup.ui;

import org.jspecify.annotations.NullMarked;
