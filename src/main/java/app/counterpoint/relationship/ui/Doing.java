package app.counterpoint.relationship.ui;

import app.counterpoint.security.Action;

/** What was done, in words. */
final class Doing {

    private Doing() {}

    static String words(Action action) {
        return switch (action) {
            case SIGNED_IN -> "signed in";
            case SIGN_IN_REFUSED -> "was refused at the sign-in";
            case SIGNED_OUT -> "signed out";
            case VIEWED -> "opened a page";
            case IMPORTED -> "brought in";
            case UNDONE -> "took back";
            case EXPORTED -> "took out";
            case SETTING -> "changed a setting";
            case AGREEMENT -> "agreed or withdrew";
            case INVITATION -> "invited";
            case TOKEN -> "changed a token";
            case ERASED -> "deleted";
            case RESTORED -> "restored";
        };
    }
}
