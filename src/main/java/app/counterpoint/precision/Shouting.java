package app.counterpoint.precision;

/** Whether capitals say anything in a text: in Title Case, in capitals or in lower case throughout, they do not. */
final class Shouting {
    private Shouting() {}

    static boolean in(Tokens tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.count(); i++) {
            long bits = tokens.classes(i);
            if (Shape.is(bits, Shape.WORD) && !Shape.is(bits, Lists.FUNCTION) && tokens.length(i) > 1) {
                words++;
                if (Shape.is(bits, Shape.CAP)) {
                    capitals++;
                }
            }
        }
        return words >= 4 && capitals * 3 > words * 2;
    }
}
