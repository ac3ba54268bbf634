package app.counterpoint.alert;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.alert.post.Outbox;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing happens to a leader by itself: no letter goes to one of them about their own scores, and none has a deed in it. */
class LettersTest {

    private static final Set<String> WRITERS = Set.of(
            "Digests", // the same letter for all three
            "Telling", // of an alert: the same letter for all three
            "LetterDesk"); // the trial letter, to whoever presses the button

    @Test
    void theDigestAnAlertAndATrialAreAllThatIsEverPosted() {
        var posting = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.counterpoint")
                        .stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Outbox.class)
                                        && call.getName().equals("post")))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(posting).isEqualTo(WRITERS);
    }
}
