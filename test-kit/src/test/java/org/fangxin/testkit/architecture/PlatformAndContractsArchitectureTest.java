package org.fangxin.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for platform and contracts catch what is planted against them. */
class PlatformAndContractsArchitectureTest {
    @TempDir
    private Path folder;

    private PlantedCode platform() {
        return new PlantedCode(folder)
                .with("package org.fangxin.platform.web; public class Problem {}")
                .with("package org.fangxin.platform.time; public class SystemClock {"
                        + " Object now() { return java.time.Instant.now(); } }");
    }

    private PlantedCode contracts() {
        return new PlantedCode(folder)
                .with("package org.fangxin.contracts; public final class Topics {}")
                .with("package org.fangxin.contracts.complaint; public record ComplaintFiled(String id) {}");
    }

    @Test
    void a_clean_platform_breaks_no_rule() {
        assertThat(platform().rulesBrokenOf(PlatformArchitecture.rules())).isEmpty();
    }

    @Test
    void platform_knows_no_contract() {
        PlantedCode code = platform()
                .with("package org.fangxin.contracts; public final class Topics { public static String A = null; }")
                .with("package org.fangxin.platform.web; class Planted { Object a = org.fangxin.contracts.Topics.A; }");
        assertThat(code.rulesBrokenOf(PlatformArchitecture.rules()))
                .containsExactly("platform knows no service and no contract");
    }

    @Test
    void the_kernel_of_platform_knows_no_technique() {
        PlantedCode code = platform()
                .with("package org.fangxin.platform.time; class Planted { org.fangxin.platform.web.Problem problem; }");
        assertThat(code.rulesBrokenOf(PlatformArchitecture.rules()))
                .containsExactly("what a domain may use of platform knows no technique");
    }

    @Test
    void clean_contracts_break_no_rule() {
        assertThat(contracts().rulesBrokenOf(ContractsArchitecture.rules())).isEmpty();
    }

    @Test
    void contracts_know_no_technique() {
        PlantedCode code =
                contracts().with("package org.fangxin.contracts; class Planted { org.bson.Document document; }");
        assertThat(code.rulesBrokenOf(ContractsArchitecture.rules())).containsExactly("contracts knows the JDK only");
    }

    @Test
    void an_event_is_a_record() {
        PlantedCode code = contracts().with("package org.fangxin.contracts.complaint; class Planted {}");
        assertThat(code.rulesBrokenOf(ContractsArchitecture.rules()))
                .containsExactly("what travels in an event is a record");
    }
}
