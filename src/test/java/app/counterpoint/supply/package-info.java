/** What Counterpoint is built from: the bill of materials, the licences, the pinned versions. */
@NullMarked
package app.counterpoint.supply;

import org.jspecify.annotations.NullMarked;
