package org.fangxin.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.issuer.DevelopmentRole;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.issuer.TokenRequest;
import org.fangxin.standalone.stack.StackFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an access token for a development user, and nothing else. */
@Command(
        name = "token",
        description = "Prints an access token for a development user, valid for eight hours.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  curl -H \"Authorization: Bearer $(./fangxin token consumer --user li)\" ...",
            "",
            "Environment:",
            "  FANGXIN_ISSUER_CLIENT_SECRET   the secret, for an issuer that does not run on the data folder"
        })
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "ROLE", description = "One of ${COMPLETION-CANDIDATES}, in small or capital letters.")
    private DevelopmentRole role = DevelopmentRole.CONSUMER;

    @Option(names = "--user", paramLabel = "U", description = "Whom it speaks for (default: dev-ROLE).")
    private @Nullable String user;

    @Option(names = "--uscc", paramLabel = "C", description = "Unified social credit code of a merchant.")
    private @Nullable String uscc;

    @Option(names = "--partner", paramLabel = "P", description = "Partner that it speaks for (default: dev-mall).")
    private @Nullable String partner;

    @Option(names = "--station", paramLabel = "S", description = "Id of the service station of its staff.")
    private @Nullable String station;

    @Option(
            names = "--districts",
            paramLabel = "A,B",
            split = ",",
            description = "District codes of an officer or reviewer; 330100, the default, is the whole city.")
    private List<String> districts = List.of();

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "Ask this development issuer instead of the one on the data folder.")
    private @Nullable String issuer;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        check();
        String url = issuer();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String token = new IssuedTokens(client, url, secret())
                    .get(new TokenRequest(role, user, uscc, partner, station, districts));
            PrintWriter out = spec == null
                    ? new PrintWriter(System.out, true)
                    : spec.commandLine().getOut();
            out.println(token);
            return 0;
        } catch (ConnectException e) {
            throw new CommandFailed("the development issuer at " + url + " does not answer; is the stack up?", e);
        }
    }

    private void check() throws CommandFailed {
        if (uscc != null && UnifiedSocialCreditCode.parse(uscc).isEmpty()) {
            throw new CommandFailed("--uscc is not a valid unified social credit code: " + uscc);
        }
        if (role == DevelopmentRole.STATION && station == null) {
            throw new CommandFailed("a station's token needs --station, the id of the station");
        }
        for (String district : districts) {
            if (!district.equals("330100") && !CodeLists.DISTRICTS.contains(district)) {
                throw new CommandFailed("--districts has a code that is no district of Hangzhou: " + district);
            }
        }
    }

    private String issuer() throws CommandFailed, IOException {
        if (issuer != null) {
            return issuer;
        }
        DataFolder folder = data.folder();
        return StackFacts.of(folder)
                .map(StackFacts::issuer)
                .orElseThrow(() -> new CommandFailed(
                        "nothing runs on " + folder.root() + "; start it with 'fangxin up' or name an --issuer"));
    }

    private String secret() throws CommandFailed, IOException {
        String given = System.getenv("FANGXIN_ISSUER_CLIENT_SECRET");
        if (given != null) {
            return given;
        }
        Path file = ClientSecret.fileIn(data.folder().keys());
        if (!Files.exists(file)) {
            throw new CommandFailed("the issuer's client secret is not in " + file);
        }
        return Files.readString(file).strip();
    }
}
