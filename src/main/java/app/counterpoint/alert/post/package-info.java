/** The post: letters to people and rooms, kept in the database until they have arrived, by e-mail and by webhook. */
@NullMarked
package app.counterpoint.alert.post;

import org.jspecify.annotations.NullMarked;
