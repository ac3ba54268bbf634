package app.counterpoint.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.relationship.Demo;
import app.counterpoint.security.AccessLog;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Every view, export, import, setting and sign-in is in the access log: whatever a page or an endpoint asks of a service is a reading, or whoever
 * asks or whoever does it writes a line. A new deed without one fails here.
 */
class DeedsTest {

    /** What only reads, by its name. */
    private static final Set<String> READINGS = Set.of(
            "AccessLog.check",
            "AccessLog.entries",
            "Accounts.all",
            "Accounts.former",
            "Accounts.of",
            "Alerts.all",
            "Alerts.calling",
            "Alerts.isWatched",
            "Alerts.open",
            "Alerts.openAt",
            "Alerts.timeline",
            "ApiTokens.current",
            "ApiTokens.of",
            "Checkups.encounters",
            "Checkups.marks",
            "Checkups.monday",
            "Checkups.weeks",
            "CurrentRelationship.choices",
            "CurrentRelationship.exists",
            "CurrentRelationship.get",
            "CurrentRelationship.seat",
            "Decisions.concludedBetween",
            "Decisions.rows",
            "ExchangeScorer.practise",
            "Exchanges.between",
            "Exchanges.contestedCount",
            "Exchanges.leftOut",
            "FirstVisit.isOpen",
            "ForgottenPasswords.isValid",
            "Forums.sessions",
            "GitHubHooks.of",
            "GitHubHooks.signer",
            "Imports.find",
            "Imports.history",
            "Imports.isKnown",
            "Imports.look",
            "Imports.remembered",
            "Invitations.find",
            "Invitations.pending",
            "MailServer.isSet",
            "Notices.of",
            "OwnStatements.of",
            "OwnStatements.waiting",
            "Outbox.latest",
            "Partings.preview",
            "Partings.receipts",
            "Readers.of",
            "Relationships.all",
            "Relationships.get",
            "Relationships.languageScored",
            "Retention.table",
            "Sides.shown",
            "Sides.wants",
            "SignedIn.account",
            "Webhooks.of");

    /** Which class writes the line, where neither who asks nor who does it is the one. */
    private static final Map<String, String> WRITTEN_BY = Map.of(
            "FirstVisit.claim", "Entrance",
            "Imports.apply", "ImportLog",
            "Imports.undoByHand", "ImportLog",
            "Readers.leave", "WishLog",
            "Readers.stay", "WishLog",
            "Sides.want", "SideLog");

    /** What is neither of the five, and why no line tells of it. */
    private static final Map<String, String> UNTOLD = Map.ofEntries(
            entry("Accounts.show", "how somebody likes their own screen"),
            entry("CurrentRelationship.choose", "the page that it leads to is written"),
            entry("Checkups.answer", "the answer itself stands on Monday's page for all three"),
            entry("Checkups.forget", "takes back an answer of seconds before"),
            entry("Exchanges.contest", "a leader's own affair: the others read how many, not whose"),
            entry("Exchanges.withdrawContest", "a leader's own affair"),
            entry("OwnStatements.remove", "a leader's own affair"),
            entry("OwnStatements.restore", "a leader's own affair"),
            entry("WaysOut.contest", "a leader's own affair"),
            entry("WaysOut.remove", "a leader's own affair"),
            entry("Imports.remember", "a part of the import, which is written"),
            entry("Spools.take", "a file on its way in; what comes of it is written"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.counterpoint");

    @Test
    void whateverAPageOrAnEndpointDoesIsWrittenIntoTheAccessLog() {
        var deeds = deeds();

        assertThat(deeds.keySet())
                .as("no table names what is not there")
                .containsAll(WRITTEN_BY.keySet())
                .containsAll(UNTOLD.keySet());
        deeds.forEach((deed, calls) -> {
            if (!READINGS.contains(deed) && !UNTOLD.containsKey(deed)) {
                assertThat(calls)
                        .as("who writes %s into the access log", deed)
                        .allMatch(call -> writes(call.getOriginOwner())
                                || writes(call.getTargetOwner())
                                || writes(WRITTEN_BY.getOrDefault(deed, "")));
            }
        });
    }

    /** What pages and endpoints ask of services that are not their own, with every place that does. */
    private static Map<String, Set<JavaMethodCall>> deeds() {
        return CLASSES.stream()
                .filter(DeedsTest::isInFront)
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> isService(call.getTargetOwner())
                        && !call.getTargetOwner()
                                .getPackageName()
                                .equals(call.getOriginOwner().getPackageName()))
                .collect(Collectors.groupingBy(
                        call -> call.getTargetOwner().getSimpleName() + "." + call.getName(),
                        TreeMap::new,
                        Collectors.toCollection(
                                () -> new TreeSet<>(Comparator.comparing(JavaMethodCall::getDescription)))));
    }

    private static boolean isInFront(JavaClass type) {
        return type.getPackageName().endsWith(".ui")
                || type.getPackageName().endsWith(".shell")
                || type.getPackageName().endsWith(".door")
                || type.isMetaAnnotatedWith(Controller.class);
    }

    private static boolean isService(JavaClass type) {
        return type.isEquivalentTo(Demo.class)
                || (type.getPackageName().startsWith("app.counterpoint")
                        && (type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class)));
    }

    private static boolean writes(String type) {
        return CLASSES.stream().anyMatch(one -> one.getSimpleName().equals(type) && writes(one));
    }

    private static boolean writes(JavaClass type) {
        return type.isEquivalentTo(AccessLog.class)
                || type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AccessLog.class)
                                && (call.getName().startsWith("record")
                                        || call.getName().equals("append")));
    }
}
