package org.fangxin.gateway;

import java.util.stream.Stream;
import org.fangxin.testkit.architecture.CommonRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> common_rules_hold() {
        return CommonRules.of("org.fangxin.gateway").tests();
    }
}
