package org.fangxin.warning;

import java.util.stream.Stream;
import org.fangxin.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keeps_to_the_architecture() {
        return ServiceArchitecture.of("org.fangxin.warning").tests();
    }
}
