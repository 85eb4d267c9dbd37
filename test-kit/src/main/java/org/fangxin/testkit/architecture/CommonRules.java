package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** What holds for all main code: services, gateway, platform. */
public final class CommonRules {
    private static final String[] INJECTION = {
        "org.springframework.beans.factory.annotation.Autowired",
        "org.springframework.beans.factory.annotation.Value",
        "jakarta.annotation.Resource",
        "jakarta.inject.Inject"
    };

    private CommonRules() {}

    /** The rules for the main code below the package. */
    public static ArchitectureRules of(String basePackage) {
        return new ArchitectureRules(
                basePackage,
                List.of(
                        noFieldInjection(),
                        noValueAnnotation(),
                        noDeclarativeTransactions(),
                        theClockComesIn(),
                        noSecondJackson(),
                        noConsole(),
                        everyPackageIsNullMarked(),
                        propertiesAreRecords(),
                        noCycles(basePackage)));
    }

    static ArchRule noFieldInjection() {
        ArchRule rule = fields().should(Conditions.notBeAnnotatedWithAnyOf(INJECTION));
        return rule.as("nothing is injected into fields").allowEmptyShould(true);
    }

    static ArchRule noValueAnnotation() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .as("settings come from one @ConfigurationProperties record, never from @Value");
    }

    static ArchRule noDeclarativeTransactions() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.transaction..", "jakarta.transaction..")
                .as("no transactions: one aggregate is one document and one write");
    }

    static ArchRule theClockComesIn() {
        return classes()
                .that()
                .resideOutsideOfPackage("org.fangxin.platform.time..")
                .should(Conditions.notCallTheSystemClockOrRandomIds())
                .as(
                        "time and ids come from Clock and IdSource (only platform.time and the bean of the clock ask the system)");
    }

    static ArchRule noSecondJackson() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.datatype..")
                .as("Jackson 3 (tools.jackson) only; of the older one just the annotations");
    }

    static ArchRule noConsole() {
        ArchRule rule = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
        return rule.as("nothing writes to standard output or error; there is a log");
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes().should(Conditions.resideInANullMarkedPackage()).as("every package is @NullMarked");
    }

    static ArchRule propertiesAreRecords() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Properties")
                .or()
                .areAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
                .should()
                .beRecords()
                .as("*Properties are records")
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String basePackage) {
        return slices().matching(basePackage + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("no cycles between packages")
                .allowEmptyShould(true);
    }
}
