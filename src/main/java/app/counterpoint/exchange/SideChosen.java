package app.counterpoint.exchange;

import app.counterpoint.shared.RelationshipId;

/** A leader said whether the numbers of each side may be shown; which leader, and what they said, is theirs. */
record SideChosen(RelationshipId relationship) {}
