package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.platform.opendata.MakeDumps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RegistryTest
class DesignationDumpIT {
    private static final String SET = "/api/v1/open-data/designations";

    @Autowired
    private MakeDumps making;

    @Autowired
    private MongoDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void every_designation_is_a_row_of_both_files_and_the_sums_are_right() throws Exception {
        RegistryApi api = RegistryApi.ready(port);
        String held = ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-920001\"},"
                + "{\"kind\":\"NO_REASON_RETURN\",\"since\":\"2026-02-01\"}]";
        api.importLines(RegistryApi.reviewer(), line(uscc(920_001), "=名录,店", held), line(uscc(920_002), "无称号店"));
        // Today's files may be there already; they are made once a day.
        database.getCollection("openDataDumps").deleteMany(new Document());
        assertThat(making.run()).isTrue();

        JsonNode described = api.get(SET).expect(200).json();
        String day = described.path("version").asString();
        List<String> fields = described.at("/resources/0/schema/fields").findValuesAsString("name");
        assertThat(fields).startsWith("uscc", "name").contains("kind", "state", "plaqueNumber");
        byte[] ndjson = file(day + "/designations.ndjson.gz");
        List<JsonNode> mine = unzipped(ndjson)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .peek(row -> assertThat(fields).containsAll(row.propertyNames()))
                .filter(row -> row.path("uscc").asString().equals(uscc(920_001)))
                .toList();
        assertThat(mine.stream().map(row -> row.path("kind").asString()))
                .containsExactlyInAnyOrder("STORE", "NO_REASON_RETURN");
        assertThat(mine.stream().map(row -> row.path("state").asString())).containsOnly("AWARDED");
        assertThat(unzipped(ndjson)).doesNotContain(uscc(920_002));
        byte[] csv = file(day + "/designations.csv.gz");
        assertThat(unzipped(csv)).contains(String.join(",", fields), uscc(920_001) + ",\"'=名录,店\"");
        String sums =
                api.get(SET + "/" + day + "/SHA256SUMS").expect(200).response().body();
        assertThat(sums).contains(sha256(ndjson) + "  designations.ndjson.gz", sha256(csv) + "  designations.csv.gz");
    }

    private byte[] file(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SET + "/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String unzipped(byte[] file) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
