package app.counterpoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules that a machine can check. */
@AnalyzeClasses(packages = "app.counterpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] UI = {"..ui..", "app.counterpoint.shell..", "app.counterpoint.security.."};

    @ArchTest
    static final ArchRule VIEWS_SAY_WHO_MAY_SEE_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule VIEWS_ARE_NOBODYS_BUSINESS = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or(resideInAnyPackage("..ui.."))
            .and()
            .resideOutsideOfPackages("app.counterpoint.shared.ui..", "..ui.door") // parts that others may use
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule VIEWS_LIVE_IN_A_UI_PACKAGE =
            classes().that().areAnnotatedWith(Route.class).should().resideInAnyPackage(UI);

    @ArchTest
    static final ArchRule THE_SCREEN_STAYS_ON_THE_SCREEN = noClasses()
            .that()
            .resideOutsideOfPackages(UI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage("app.counterpoint.precision..", "app.counterpoint.rise..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "app.counterpoint.precision..", "app.counterpoint.rise.."));

    @ArchTest
    static final ArchRule PRECISION_AND_RISE_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("app.counterpoint.precision..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.counterpoint.rise..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(Application.class)
            .and()
            .resideOutsideOfPackage("app.counterpoint.cli") // where a command begins, as the server does in Application
            .should()
            .callMethodWhere(new DescribedPredicate<>("the moment is asked of the machine") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return asksTheMachine(call.getTarget());
                }
            });

    @ArchTest
    static final ArchRule STATIC_MEANS_FINAL = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_INSIDE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule BEANS_COME_BY_THE_CONSTRUCTOR = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)");

    @ArchTest
    static final ArchRule NULL_IS_MARKED = classes()
            .should(new ArchCondition<>("lie in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
                    }
                }
            });

    @Test
    void callsGoDownAndNewsGoesUp() {
        ApplicationModules.of(Application.class).verify();
    }

    private static boolean asksTheMachine(AccessTarget target) {
        var owner = target.getOwner().getFullName();
        return (owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && ((AccessTarget.MethodCallTarget) target)
                                .getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)))
                || (owner.equals(Clock.class.getName()) && target.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }
}
