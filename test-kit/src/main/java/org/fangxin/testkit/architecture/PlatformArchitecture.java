package org.fangxin.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** What holds for platform: it knows techniques and no business, and its kernel knows neither. */
public final class PlatformArchitecture {
    private static final String BASE = "org.fangxin.platform";
    private static final String[] KERNEL = {BASE + ".time..", BASE + ".paging..", BASE + ".personal.."};

    private PlatformArchitecture() {}

    /** All rules for platform, those of {@link CommonRules} included. */
    public static ArchitectureRules rules() {
        return new ArchitectureRules(
                        BASE,
                        List.of(
                                classes()
                                        .that()
                                        .resideInAPackage(BASE + "..")
                                        .should()
                                        .onlyDependOnClassesThat(outsideTheProject()
                                                .or(JavaClass.Predicates.resideInAPackage(BASE + "..")))
                                        .as("platform knows no service and no contract"),
                                classes()
                                        .that()
                                        .resideInAnyPackage(KERNEL)
                                        .and(DescribedPredicate.not(wiring()))
                                        .should()
                                        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(KERNEL)
                                                .or(JavaClass.Predicates.resideInAnyPackage(
                                                        "java..",
                                                        "org.jspecify..",
                                                        "javax.crypto..",
                                                        "com.github.f4b6a3.uuid..")))
                                        .as("what a domain may use of platform knows no technique"),
                                HandlerRules.everyHandlerSaysWhoMayCallIt()))
                .and(CommonRules.of(BASE));
    }

    private static DescribedPredicate<JavaClass> wiring() {
        return DescribedPredicate.describe(
                "configuration", type -> type.getName().contains("Configuration"));
    }

    private static DescribedPredicate<JavaClass> outsideTheProject() {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.fangxin.."));
    }
}
