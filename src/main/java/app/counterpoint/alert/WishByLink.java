package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;

/**
 * Somebody used the link in a letter.
 *
 * @param seat of the letter's reader
 * @param wanted whether such letters come again, or no more
 */
record WishByLink(RelationshipId relationship, Seat seat, boolean wanted) {}
