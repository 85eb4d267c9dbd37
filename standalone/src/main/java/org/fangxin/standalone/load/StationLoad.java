package org.fangxin.standalone.load;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.standalone.sample.SampleStation;
import tools.jackson.databind.json.JsonMapper;

/** Loads stations as the bureau; one that is known stays as it is. */
final class StationLoad {
    private final PublicApi api;

    StationLoad(PublicApi api) {
        this.api = api;
    }

    void load(Stream<SampleStation> stations, String token) throws LoadFailed, InterruptedException {
        String lines = stations.map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n"));
        PublicApi.Answer loaded = api.post("/api/v1/stations/imports", token, "application/x-ndjson", lines, Map.of());
        if (loaded.status() != 200 || loaded.text().contains("\"rejected\"")) {
            throw loaded.refused("the list of stations");
        }
    }
}
