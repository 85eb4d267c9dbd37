package org.fangxin.standalone.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.sample.SampleComplaints;
import org.fangxin.standalone.sample.SampleMerchants;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.StackFacts;

/** A whole load: the bureau's merchants, the mall's tenants among them, then the complaints. */
public final class SampleLoad {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int MERCHANTS_A_PART = 2_000;
    private static final int COMPLAINTS_A_PART = 500;
    private static final int AT_ONCE = 8;

    /** One merchant in ten is a tenant of the mall. */
    private static final int TENANT_EACH = 10;

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
                        .build();
                ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            String secret = Files.readString(ClientSecret.fileIn(data.keys())).strip();
            Tokens tokens = new Tokens(new IssuedTokens(client, facts.issuer(), secret));
            PublicApi api = new PublicApi(client, URI.create(facts.gateway()));
            SampleMerchants merchants = new SampleMerchants(seed, LocalDate.parse(progress.day()));
            progress = merchants(progress, new MerchantLoad(api), merchants, tokens);
            progress = tenants(progress, new MerchantLoad(api), merchants, tokens);
            return complaints(
                    progress,
                    new ComplaintLoad(api, tokens),
                    new SampleComplaints(merchants, scale.merchants()),
                    workers);
        }
    }

    private LoadProgress merchants(LoadProgress from, MerchantLoad load, SampleMerchants merchants, Tokens tokens)
            throws LoadFailed, IOException, InterruptedException {
        int total = from.scale().merchants();
        ProgressBar bar = new ProgressBar(out, terminal, "merchants", total);
        bar.show(from.merchants());
        LoadProgress progress = from;
        PrimitiveIterator.OfInt parts =
                MerchantLoad.parts(from.merchants(), total, MERCHANTS_A_PART).iterator();
        while (parts.hasNext()) {
            int part = parts.nextInt();
            int end = Math.min(total, part + MERCHANTS_A_PART);
            load.load(
                    IntStream.range(part, end).mapToObj(merchants::at),
                    tokens.reviewer(),
                    progress.key("merchants", part));
            progress = progress.withMerchants(end).keep(data);
            bar.show(end);
        }
        return progress;
    }

    private LoadProgress tenants(LoadProgress from, MerchantLoad load, SampleMerchants merchants, Tokens tokens)
            throws LoadFailed, IOException, InterruptedException {
        int total = from.scale().merchants();
        if (from.tenants() == total) {
            return from;
        }
        load.load(
                IntStream.range(0, total)
                        .filter(number -> number % TENANT_EACH == 0)
                        .mapToObj(number -> merchants.at(number).asTenant("T" + (number / TENANT_EACH + 1))),
                tokens.mall(),
                from.key("tenants", 0));
        return from.withTenants(total).keep(data);
    }

    private LoadProgress complaints(
            LoadProgress from, ComplaintLoad load, SampleComplaints complaints, ExecutorService workers)
            throws LoadFailed, IOException, InterruptedException {
        int total = from.scale().complaints();
        ProgressBar bar = new ProgressBar(out, terminal, "complaints", total);
        bar.show(from.complaints());
        LoadProgress progress = from;
        PrimitiveIterator.OfInt parts =
                MerchantLoad.parts(from.complaints(), total, COMPLAINTS_A_PART).iterator();
        while (parts.hasNext()) {
            int part = parts.nextInt();
            int end = Math.min(total, part + COMPLAINTS_A_PART);
            List<Future<?>> running = new ArrayList<>();
            for (int number = part; number < end; number++) {
                int one = number;
                String key = progress.key("complaint", one);
                running.add(workers.submit(() -> {
                    load.load(complaints.at(one), key);
                    return one;
                }));
            }
            await(running, workers);
            progress = progress.withComplaints(end).keep(data);
            bar.show(end);
        }
        return progress;
    }

    private static void await(List<Future<?>> running, ExecutorService workers)
            throws LoadFailed, InterruptedException {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof LoadFailed failed ? failed : new LoadFailed("the load failed", e);
            }
        }
    }
}
