package app.counterpoint.intake.reader.chat;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Person;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.archive.Archive;
import app.counterpoint.intake.reader.text.Json;
import app.counterpoint.intake.reader.text.NamesInText;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Who stands behind an id, while an export is read. */
final class SlackUsers {
    private static final Set<String> KEPT = Set.of("id", "name", "real_name", "display_name", "email");

    private final Map<String, Person> byId = new HashMap<>();
    private final NamesInText mask = new NamesInText();
    private final Context context;

    private SlackUsers(Context context) {
        this.context = context;
    }

    static SlackUsers in(Source source, Context context, Notes notes) throws IOException {
        SlackUsers users = new SlackUsers(context);
        Archive.walk(source, context.limits(), notes, SlackUsers::isUsers, (_, in) -> {
            try (JsonParser parser = Json.parser(in, context.limits())) {
                parser.nextToken();
                Json.objects(parser, users::add);
            } catch (JacksonException e) {
                Json.rethrowBroken(e);
                notes.warn("The list of users breaks off or is not JSON; some people can be told by their id alone.");
            }
            return true;
        });
        return users;
    }

    private static boolean isUsers(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return DayFile.channel(name) == null && (file.equals("users.json") || file.equals("org_users.json"));
    }

    private void add(JsonParser parser) {
        Map<String, String> fields = new HashMap<>();
        Json.object(parser, name -> {
            if (name.equals("profile") && parser.currentToken().isStructStart()) {
                Json.object(parser, inner -> keep(fields, inner, parser));
                return true;
            }
            return keep(fields, name, parser);
        });
        String id = fields.get("id");
        String name = fields.getOrDefault("real_name", fields.getOrDefault("name", ""));
        if (id != null && byId.size() < context.limits().rows()) {
            var person = new Person(name, fields.get("email"), id);
            byId.put(id, person);
            mask.hide(person);
            mask.hide(new Person(fields.getOrDefault("name", ""), null));
            mask.hide(new Person(fields.getOrDefault("display_name", ""), null));
        }
    }

    private static boolean keep(Map<String, String> fields, String name, JsonParser parser) {
        boolean wanted = KEPT.contains(name);
        String text = wanted ? Json.text(parser) : null;
        if (text != null && !text.isBlank()) {
            fields.putIfAbsent(name, text);
        }
        return wanted;
    }

    /** The seat of an id; null for everybody who is not kept. */
    @Nullable String seat(String id) {
        Person person = byId.getOrDefault(id, new Person("", null, id));
        String seat = context.people().key(person);
        if (seat != null) {
            mask.spare(person);
        }
        return seat;
    }

    /** What was written, without Slack's marks and without the name of anybody who is not kept. */
    String plain(String marked) {
        return mask.apply(SlackText.plain(marked, this::seat));
    }
}
