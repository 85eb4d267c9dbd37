package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;

/** What holds for contracts: plain immutable data, no technique. */
public final class ContractsArchitecture {
    private static final String BASE = "org.fangxin.contracts";

    private ContractsArchitecture() {}

    /** All rules for contracts. */
    public static ArchitectureRules rules() {
        return new ArchitectureRules(
                BASE,
                List.of(
                        classes()
                                .that()
                                .resideInAPackage(BASE + "..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage("java..", "org.jspecify..", BASE + "..")
                                .as("contracts knows the JDK only"),
                        classes()
                                .that()
                                .resideInAnyPackage(BASE + ".complaint", BASE + ".merchant", BASE + ".warning")
                                .and()
                                .areNotInterfaces()
                                .should()
                                .beRecords()
                                .as("what travels in an event is a record"),
                        CommonRules.theClockComesIn(),
                        CommonRules.everyPackageIsNullMarked(),
                        CommonRules.noCycles(BASE)));
    }
}
