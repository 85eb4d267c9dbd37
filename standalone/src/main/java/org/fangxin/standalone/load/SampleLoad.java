package org.fangxin.standalone.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.sample.SampleMerchants;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.StackFacts;

/** A whole load, step by step, each going on where it stopped. */
public final class SampleLoad {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final DataFolder data;
    private final PrintWriter out;
    private final boolean terminal;

    /**
     * @param out takes the progress
     * @param terminal whether it is a terminal, on which a bar can move
     */
    public SampleLoad(DataFolder data, PrintWriter out, boolean terminal) {
        this.data = data;
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Loads what is not loaded yet.
     *
     * @throws LoadFailed when the stack refuses something or stops answering; the next call goes on from there
     */
    public LoadProgress run(StackFacts facts, long seed, Scale scale)
            throws LoadFailed, IOException, InterruptedException {
        LoadProgress progress =
                LoadProgress.of(data, seed, scale, LocalDate.now(CITY)).keep(data);
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            String secret = Files.readString(ClientSecret.fileIn(data.keys())).strip();
            Tokens tokens = new Tokens(new IssuedTokens(client, facts.issuer(), secret));
            PublicApi api = new PublicApi(client, URI.create(facts.gateway()));
            SampleMerchants merchants = new SampleMerchants(seed, scale, LocalDate.parse(progress.day()));
            for (LoadStep step : new CitySteps(api, tokens, merchants, progress::key).all()) {
                progress = step.total() == 0 ? progress : load(step, progress);
            }
            return progress;
        }
    }

    private LoadProgress load(LoadStep step, LoadProgress from) throws LoadFailed, IOException, InterruptedException {
        ProgressBar bar = new ProgressBar(out, terminal, step.name(), step.total());
        LoadProgress progress = from;
        int done = from.of(step.name());
        bar.show(done);
        while (done < step.total()) {
            int end = Math.min(step.total(), done + step.part());
            step.load().load(done, end);
            done = end;
            progress = progress.with(step.name(), done).keep(data);
            bar.show(done);
        }
        return progress;
    }
}
