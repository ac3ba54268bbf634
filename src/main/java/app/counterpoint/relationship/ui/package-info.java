/** The pages about the pair itself: beginning, people, agreement, access log. */
@NullMarked
package app.counterpoint.relationship.ui;

import org.jspecify.annotations.NullMarked;
