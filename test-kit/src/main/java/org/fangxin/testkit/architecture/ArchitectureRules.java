package org.fangxin.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A set of named rules for the main code below one package.
 *
 * @param basePackage the package whose classes, with those of its sub-packages, are read
 * @param rules the rules; the description of each is the name of its test
 */
public record ArchitectureRules(String basePackage, List<ArchRule> rules) {
    public ArchitectureRules {
        rules = List.copyOf(rules);
    }

    /** One test per rule, on the compiled main classes of the module under test. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    ArchitectureRules and(ArchitectureRules others) {
        List<ArchRule> all = new ArrayList<>(rules);
        all.addAll(others.rules);
        return new ArchitectureRules(basePackage, all);
    }
}
