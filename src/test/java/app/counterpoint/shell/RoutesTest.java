package app.counterpoint.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Roles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every page and every endpoint there is, for every role: a new one without a line in the table fails. */
class RoutesTest {

    private static final String VISITOR = "visitor";
    private static final Set<String> EVERYBODY =
            Set.of(VISITOR, "NOBODY", Roles.CPTO, Roles.CTO, Roles.CPO, Roles.ADMIN);
    private static final Set<String> SIGNED_IN = Set.of("NOBODY", Roles.CPTO, Roles.CTO, Roles.CPO, Roles.ADMIN);
    private static final Set<String> SEATS = Set.of(Roles.CPTO, Roles.CTO, Roles.CPO);

    private static final Map<String, Set<String>> MAY_OPEN = Map.ofEntries(
            entry("", SEATS),
            entry("forums", SEATS),
            entry("escalations", SEATS),
            entry("precision", SEATS),
            entry("practice", SEATS),
            entry("statements", Set.of(Roles.CTO, Roles.CPO)),
            entry("decisions", SEATS),
            entry("alerts", SEATS),
            entry("import", SEATS),
            entry("words", SEATS),
            entry("people", SEATS),
            entry("agreement", SEATS),
            entry("access", SEATS),
            entry("privacy", SEATS),
            entry("retention", SEATS),
            entry("notices", SEATS),
            entry("erase", SEATS),
            entry("help", SEATS),
            entry("welcome", Set.of(Roles.CPTO)),
            entry("system", Set.of(Roles.CPTO, Roles.ADMIN)),
            entry("account", SIGNED_IN),
            entry("former", SIGNED_IN),
            entry("login", EVERYBODY),
            entry("setup", EVERYBODY),
            entry("leave/:token", EVERYBODY),
            entry("new-password/:token", EVERYBODY),
            entry("invite/:token", EVERYBODY));

    /** What a role has beside its own name. */
    private static final Map<String, Set<String>> HAS = Map.of(
            VISITOR,
            Set.of(),
            "NOBODY",
            Set.of(),
            Roles.CPTO,
            Set.of(Roles.SEAT, Roles.CPTO),
            Roles.CTO,
            Set.of(Roles.SEAT, Roles.LEADER, Roles.CTO),
            Roles.CPO,
            Set.of(Roles.SEAT, Roles.LEADER, Roles.CPO),
            Roles.ADMIN,
            Set.of(Roles.ADMIN));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.counterpoint");

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @ParameterizedTest
    @MethodSource("routes")
    void eachPageOpensForThoseInTheTableAndForNobodyElse(String route, Class<?> view) {
        assertThat(MAY_OPEN).as("a line for the page \"%s\"", route).containsKey(route);
        assertThat(whoMayOpen(view)).as("who may open \"%s\"", route).isEqualTo(MAY_OPEN.get(route));
    }

    @Test
    void whatTheCptoSeesOfTheRelationshipBothLeadersSee() {
        var ofOneSeat = Set.of("welcome", "system", "statements"); // the last: each leader's own
        routes().stream()
                .map(route -> (Class<?>) route.get()[1])
                .filter(view ->
                        !ofOneSeat.contains(view.getAnnotation(Route.class).value()))
                .forEach(view -> {
                    var open = whoMayOpen(view);
                    assertThat(open.contains(Roles.CPTO))
                            .as(view.getSimpleName())
                            .isEqualTo(open.contains(Roles.CTO))
                            .isEqualTo(open.contains(Roles.CPO));
                });
    }

    /** The frame writes into the access log which page was opened; a page outside of it would be looked at in secret. */
    @Test
    void everyPageThatAsksForASignInLiesInTheFrameThatWritesTheAccessLog() {
        assertThat(routes())
                .map(route -> (Class<?>) route.get()[1])
                .filteredOn(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .isNotEmpty()
                .allSatisfy(view -> {
                    var route = view.getAnnotation(Route.class);
                    assertThat(route.autoLayout()).isTrue();
                    assertThat(route.layout()).isEqualTo(UI.class);
                });
        assertThat(CLASSES.get(MainLayout.class).getMethodCallsFromSelf())
                .as("the frame writes it")
                .anySatisfy(call -> assertThat(call.getTarget().getFullName()).startsWith(AccessLog.class.getName()));
    }

    @Test
    void theFrameIsForWhoeverIsSignedIn() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Layout.class)))
                .allSatisfy(layout -> assertThat(whoMayOpen(layout.reflect())).isEqualTo(SIGNED_IN));
    }

    /** The one exception is signed itself: {@code LetterSecurity}. */
    @Test
    void everyEndpointForProgramsLiesBehindTheTokens() {
        var addresses = CLASSES.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class) || type.isAnnotatedWith(Controller.class))
                .flatMap(type -> addresses(type).stream())
                .toList();

        assertThat(addresses)
                .filteredOn(address -> !address.equals("/unsubscribe/{token}"))
                .allSatisfy(address -> assertThat(address).startsWith("/api/"));
    }

    static List<Arguments> routes() {
        var routes = new TreeMap<String, Class<?>>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect)
                .forEach(view -> routes.put(view.getAnnotation(Route.class).value(), view));
        return routes.entrySet().stream()
                .map(route -> Arguments.of(route.getKey(), route.getValue()))
                .toList();
    }

    private Set<String> whoMayOpen(Class<?> view) {
        var open = new TreeSet<String>();
        HAS.forEach((who, roles) -> {
            @Nullable Principal principal = who.equals(VISITOR) ? null : () -> who;
            if (checker.hasAccess(view, principal, roles::contains)) {
                open.add(who);
            }
        });
        return open;
    }

    private static List<String> addresses(JavaClass type) {
        var addresses = new ArrayList<String>();
        var base = type.tryGetAnnotationOfType(RequestMapping.class)
                .map(mapping -> mapping.value())
                .orElse(new String[0]);
        for (var method : type.reflect().getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                var own = mapping.path().length == 0 ? new String[] {""} : mapping.path();
                for (var path : own) {
                    addresses.add((base.length == 0 ? "" : base[0]) + path);
                }
            }
        }
        return addresses;
    }
}
