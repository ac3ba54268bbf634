package app.counterpoint.intake.reader.text;

import app.counterpoint.intake.reader.Person;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of people who are not kept out of a title: each word of a name or of an address's local part, of three letters or more. */
public final class NameMask {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)?");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"]+@[^\\s<>@\"]+");
    /** Words of titles that also stand in addresses of teams; no one's name. */
    private static final Set<String> ORDINARY = Set.of(
            "all",
            "and",
            "architecture",
            "board",
            "cto",
            "cpo",
            "cpto",
            "data",
            "design",
            "eng",
            "engineering",
            "ext",
            "extern",
            "external",
            "forum",
            "gast",
            "group",
            "guest",
            "incident",
            "incidents",
            "info",
            "leads",
            "meeting",
            "office",
            "ops",
            "platform",
            "planning",
            "product",
            "project",
            "review",
            "roadmap",
            "room",
            "security",
            "strategy",
            "sync",
            "team",
            "tech",
            "technology",
            "the",
            "und",
            "unverified",
            "weekly");

    private final Set<String> names = new HashSet<>();

    /** Whether it looks like a person's name: of two words or more, none of which stands in the names of teams and rooms. */
    public static boolean isPersonal(String name) {
        var words = WORD.matcher(name)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        return words.size() > 1 && words.stream().noneMatch(ORDINARY::contains);
    }

    public void hide(Person person) {
        add(person.name());
        String address = person.address();
        if (address != null) {
            int at = address.indexOf('@');
            add(at < 0 ? address : address.substring(0, at));
        }
    }

    private void add(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String token = word.group().toLowerCase(Locale.ROOT);
            if (token.length() >= 3 && !ORDINARY.contains(token)) {
                names.add(token);
            }
        }
    }

    /** The title with each such word, and every e-mail address, replaced by an ellipsis. */
    public String apply(String title) {
        String plain = ADDRESS.matcher(title).replaceAll("…");
        return WORD.matcher(plain)
                .replaceAll(found -> isHidden(found.group()) ? "…" : Matcher.quoteReplacement(found.group()));
    }

    private boolean isHidden(String word) {
        String token = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int mark = token.indexOf('\'');
        return names.contains(token) || (mark >= 3 && names.contains(token.substring(0, mark)));
    }
}
