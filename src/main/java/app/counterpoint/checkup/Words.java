package app.counterpoint.checkup;

import java.util.List;

/** Numbers and lists as a person would say them. */
final class Words {

    private static final List<String> SMALL = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** Up to twelve in words. */
    static String number(int count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get(count) : String.valueOf(count);
    }

    /** As in {@code two decisions} or {@code no decisions}; the plural is formed with an s. */
    static String count(int count, String thing) {
        return (count == 0 ? "no" : number(count)) + " " + things(count, thing);
    }

    /** As in {@code 2 decisions}, for tiles and tables. */
    static String digits(int count, String thing) {
        return count + " " + things(count, thing);
    }

    static String digits(double count, String thing) {
        return digits((int) Math.round(count), thing);
    }

    private static String things(int count, String thing) {
        return count == 1 ? thing : thing + "s";
    }

    static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
