package org.fangxin.testkit.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contracts of this build keep their rules (here, because contracts is built before this module). */
class ContractsTest {
    @TestFactory
    Stream<DynamicTest> the_contracts_keep_to_the_architecture() {
        return ContractsArchitecture.rules().tests();
    }
}
