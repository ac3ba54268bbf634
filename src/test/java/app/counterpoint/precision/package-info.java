/** The tests, the training and the evaluation of the scorer. */
@NullMarked
package app.counterpoint.precision;

import org.jspecify.annotations.NullMarked;
