/** The whole way of a company's files: from an empty instance to the Monday view, its metrics, and back. */
@NullMarked
package app.counterpoint.journey;

import org.jspecify.annotations.NullMarked;
