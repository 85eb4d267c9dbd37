package org.fangxin.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.issuer.DevelopmentIssuer;
import org.fangxin.standalone.issuer.IssuerSettings;
import picocli.CommandLine.Command;

/** Runs the development issuer alone, configured by the environment; for the containers of docker compose. */
@Command(
        name = "issuer",
        description = "Runs the development issuer alone, for docker compose.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Environment:",
            "  FANGXIN_DEVELOPMENT            must be 'true': this issuer gives tokens for every role",
            "  FANGXIN_OIDC_ISSUER            its own URL as the services see it (http://127.0.0.1:9000)",
            "  SERVER_ADDRESS, SERVER_PORT    where it listens (127.0.0.1 and the URL's port)",
            "  FANGXIN_DATA                   folder that keeps its key (.fangxin)",
            "  FANGXIN_ISSUER_CLIENT_SECRET   secret of its clients (made and kept under FANGXIN_DATA/keys)"
        })
final class IssuerCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        IssuerSettings settings = settings(System.getenv());
        DevelopmentIssuer running = DevelopmentIssuer.open(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        new CountDownLatch(1).await();
        return 0;
    }

    static IssuerSettings settings(Map<String, String> environment) throws CommandFailed {
        if (!"true".equals(environment.get("FANGXIN_DEVELOPMENT"))) {
            throw new CommandFailed("the development issuer gives tokens for every role and starts only with"
                    + " FANGXIN_DEVELOPMENT=true");
        }
        URI url = url(environment.getOrDefault("FANGXIN_OIDC_ISSUER", "http://127.0.0.1:9000"));
        String port = environment.getOrDefault("SERVER_PORT", String.valueOf(url.getPort()));
        if (!port.matches("[1-9][0-9]{0,4}")) {
            throw new CommandFailed("SERVER_PORT is not a port: " + port);
        }
        return new IssuerSettings(
                url.toString(),
                environment.getOrDefault("SERVER_ADDRESS", "127.0.0.1"),
                Integer.parseInt(port),
                new DataFolder(Path.of(environment.getOrDefault("FANGXIN_DATA", ".fangxin"))).keys(),
                environment.get("FANGXIN_ISSUER_CLIENT_SECRET"));
    }

    private static URI url(String text) throws CommandFailed {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && url.getPort() > 0) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("FANGXIN_OIDC_ISSUER is not a URL: " + text, e);
        }
        throw new CommandFailed("FANGXIN_OIDC_ISSUER needs a host and a port: " + text);
    }
}
