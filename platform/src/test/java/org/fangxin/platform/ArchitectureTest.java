package org.fangxin.platform;

import java.util.stream.Stream;
import org.fangxin.testkit.architecture.PlatformArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keeps_to_the_architecture() {
        return PlatformArchitecture.rules().tests();
    }
}
