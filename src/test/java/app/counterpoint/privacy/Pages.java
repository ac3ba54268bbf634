package app.counterpoint.privacy;

import app.counterpoint.security.Roles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The pages of a relationship, found by their annotations, so that a new one is read too. */
final class Pages {

    private Pages() {}

    /** The addresses of those that every seat can open. */
    static List<String> ofARelationship() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.counterpoint")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class) && type.isAnnotatedWith(RolesAllowed.class))
                        .map(JavaClass::reflect)
                        .filter(view -> List.of(
                                        view.getAnnotation(RolesAllowed.class).value())
                                .contains(Roles.SEAT))
                        .map(view -> view.getAnnotation(Route.class).value())
                        .sorted()
                        .toList();
    }
}
