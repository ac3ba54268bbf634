/** The pages on privacy. */
@NullMarked
package app.counterpoint.privacy.ui;

import org.jspecify.annotations.NullMarked;
