package org.fangxin.standalone.load;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fangxin.standalone.sample.SampleActivities;
import org.fangxin.standalone.sample.SampleComplaints;
import org.fangxin.standalone.sample.SampleHistory;
import org.fangxin.standalone.sample.SampleMerchants;
import org.fangxin.standalone.sample.SampleStations;
import org.fangxin.standalone.sample.Scale;

/**
 * What a city consists of, in the order in which it can be loaded: the bureau's merchants, the mall's tenants among them,
 * the stations, the cases of the year before, the complaints that come in now, the bureau's programme.
 */
final class CitySteps {
    private static final int MERCHANTS_A_PART = 2_000;
    private static final int STATIONS_A_PART = 500;
    private static final int CASES_A_PART = 5_000;
    private static final int COMPLAINTS_A_PART = 100;
    private static final int AT_ONCE = 8;

    /** One merchant in ten is a tenant of the mall. */
    private static final int TENANT_EACH = 10;

    private final PublicApi api;
    private final Tokens tokens;
    private final SampleMerchants merchants;
    private final Scale scale;
    private final Keys keys;

    /** Idempotency keys of this load. */
    interface Keys {
        String key(String kind, int number);
    }

    CitySteps(PublicApi api, Tokens tokens, SampleMerchants merchants, Keys keys) {
        this.api = api;
        this.tokens = tokens;
        this.merchants = merchants;
        this.scale = merchants.scale();
        this.keys = keys;
    }

    List<LoadStep> all() {
        return List.of(merchants(), tenants(), stations(), cases(), complaints(), activities());
    }

    private LoadStep merchants() {
        ImportLoad load = new ImportLoad(api, "/api/v1/merchant-imports", "merchants");
        return new LoadStep(
                "merchants",
                scale.units().merchants(),
                MERCHANTS_A_PART,
                (from, to) -> load.load(
                        IntStream.range(from, to).mapToObj(merchants::at),
                        tokens.reviewer(),
                        keys.key("merchants", from)));
    }

    private LoadStep tenants() {
        ImportLoad load = new ImportLoad(api, "/api/v1/merchant-imports", "tenants");
        int tenants = (scale.units().merchants() + TENANT_EACH - 1) / TENANT_EACH;
        return new LoadStep(
                "tenants",
                tenants,
                MERCHANTS_A_PART,
                (from, to) -> load.load(
                        IntStream.range(from, to)
                                .mapToObj(tenant ->
                                        merchants.at(tenant * TENANT_EACH).asTenant("T" + (tenant + 1))),
                        tokens.mall(),
                        keys.key("tenants", from)));
    }

    private LoadStep stations() {
        StationLoad load = new StationLoad(api);
        SampleStations stations = new SampleStations(merchants);
        return new LoadStep(
                "stations",
                scale.units().stations(),
                STATIONS_A_PART,
                (from, to) -> load.load(IntStream.range(from, to).mapToObj(stations::at), tokens.reviewer()));
    }

    private LoadStep cases() {
        ImportLoad load = new ImportLoad(api, "/api/v1/complaint-imports", "cases");
        SampleHistory history = new SampleHistory(merchants);
        return new LoadStep(
                "cases",
                scale.cases().past(),
                CASES_A_PART,
                (from, to) -> load.load(
                        IntStream.range(from, to).parallel().mapToObj(history::at),
                        tokens.administrator(),
                        keys.key("cases", from)));
    }

    private LoadStep complaints() {
        ComplaintLoad load = new ComplaintLoad(api, tokens);
        SampleComplaints complaints = new SampleComplaints(merchants);
        return new LoadStep(
                "complaints",
                scale.cases().current(),
                COMPLAINTS_A_PART,
                (from, to) ->
                        atOnce(from, to, number -> load.load(complaints.at(number), keys.key("complaint", number))));
    }

    private LoadStep activities() {
        ActivityLoad load = new ActivityLoad(api, tokens);
        SampleActivities activities = new SampleActivities(merchants);
        return new LoadStep(
                "activities",
                activities.count(),
                1,
                (from, to) ->
                        atOnce(from, to, number -> load.load(activities.at(number), keys.key("activity", number))));
    }

    /** Something that is loaded by itself. */
    private interface One {
        void load(int number) throws LoadFailed, InterruptedException;
    }

    private static void atOnce(int from, int to, One one) throws LoadFailed, InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> running = IntStream.range(from, to)
                    .mapToObj(number -> workers.submit(() -> {
                        one.load(number);
                        return number;
                    }))
                    .toList();
            for (Future<?> future : running) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    workers.shutdownNow();
                    throw e.getCause() instanceof LoadFailed failed ? failed : new LoadFailed("the load failed", e);
                }
            }
        }
    }
}
