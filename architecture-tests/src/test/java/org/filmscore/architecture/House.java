package org.filmscore.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;

/** The classes that the rules check, imported once: all our code that runs in a service. */
final class House {

    static final String[] SERVICES = {
        "org.filmscore.catalog..", "org.filmscore.critic..", "org.filmscore.userreview..", "org.filmscore.scoring.."
    };

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.filmscore");

    private House() {}

    static Stream<String> services() {
        return Arrays.stream(SERVICES);
    }

    static String[] servicesOtherThan(String service) {
        return services().filter(other -> !other.equals(service)).toArray(String[]::new);
    }
}
