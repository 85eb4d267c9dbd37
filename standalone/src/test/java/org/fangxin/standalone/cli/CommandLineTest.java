package org.fangxin.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.fangxin.standalone.issuer.IssuerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"up --prot 80", "up --port many", "down now", "fly", "token", "token king"})
    void refuses_what_it_does_not_understand_in_one_sentence(String line) {
        int code = run(line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("fangxin: ")
                .contains("--help");
    }

    @Test
    void refuses_a_port_that_is_none() {
        assertThat(run("up", "--data", folder.toString(), "--port", "70000")).isEqualTo(1);
        assertThat(err).hasToString("fangxin: --port must be between 1 and 65535\n");
    }

    @Test
    void refuses_less_memory_than_the_platform_needs() {
        assertThat(run("up", "--data", folder.toString(), "--memory", "1g")).isEqualTo(1);
        assertThat(err).hasToString("fangxin: --memory must be like 2g or 3000m, between 2048 and 32768 MB\n");
    }

    @Test
    void refuses_a_token_for_a_merchant_that_cannot_exist() {
        assertThat(run("token", "merchant", "--data", folder.toString(), "--uscc", "91330106MA2ABCDEX8"))
                .isEqualTo(1);
        assertThat(err).hasToString("fangxin: --uscc is not a valid unified social credit code: 91330106MA2ABCDEX8\n");
    }

    @Test
    void refuses_a_token_for_the_staff_of_no_station() {
        assertThat(run("token", "station", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--station");
    }

    @Test
    void refuses_a_token_for_a_district_of_another_city() {
        assertThat(run("token", "OFFICER", "--data", folder.toString(), "--districts", "330106,310101"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("310101");
    }

    @Test
    void says_that_nothing_runs() {
        assertThat(run("status", "--data", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("nothing runs on ");
        assertThat(run("token", "consumer", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("start it with 'fangxin up'");
        assertThat(run("down", "--data", folder.toString())).isZero();
    }

    @Test
    void knows_its_logs() {
        assertThat(run("logs", "complaints", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("complaint-service, merchant-registry-service, warning-service, gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "TRUE", "yes"})
    void starts_no_issuer_unless_development_is_meant(String said) {
        assertThatThrownBy(() -> IssuerCommand.settings(Map.of("FANGXIN_DEVELOPMENT", said)))
                .hasMessageContaining("FANGXIN_DEVELOPMENT=true");
    }

    @Test
    void lets_the_environment_place_the_issuer() throws Exception {
        IssuerSettings settings = IssuerCommand.settings(Map.of(
                "FANGXIN_DEVELOPMENT", "true",
                "FANGXIN_OIDC_ISSUER", "http://issuer:9000",
                "SERVER_ADDRESS", "0.0.0.0",
                "FANGXIN_DATA", folder.toString(),
                "FANGXIN_ISSUER_CLIENT_SECRET", "hush"));

        assertThat(settings.url()).isEqualTo("http://issuer:9000");
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.clientSecret()).isEqualTo("hush");
        assertThat(settings).asString().doesNotContain("hush");
    }

    private int run(String... arguments) {
        CommandLine command = FangxinCommand.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
