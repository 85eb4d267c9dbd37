package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.fangxin.platform.opendata.MakeDumps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WarningDumpIT extends ApiTest {
    private static final String SET = "/api/v1/open-data/warnings";

    @Autowired
    private MakeDumps making;

    @Autowired
    private MongoDatabase database;

    @LocalServerPort
    private int here;

    @Test
    void what_went_public_is_a_row_of_both_files_and_a_draft_is_not() throws Exception {
        published(notice("开放数据"));
        keyed(editor()).post("/api/v1/warnings", notice("未发布的草稿"));
        // Today's files may be there already; they are made once a day.
        database.getCollection("openDataDumps").deleteMany(new Document());
        assertThat(making.run()).isTrue();

        JsonNode described = anybody().get(SET).json();
        assertThat(described.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
        String day = described.path("version").asString();
        List<String> fields = described.at("/resources/0/schema/fields").findValuesAsString("name");
        List<JsonNode> rows = file(day + "/warnings.ndjson.gz")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        rows.forEach(row -> assertThat(fields).containsAll(row.propertyNames()));
        JsonNode mine = rows.stream()
                .filter(row -> row.path("titleZh").asString().startsWith("开放数据"))
                .findFirst()
                .orElseThrow();
        assertThat(mine.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(mine.path("districts").path(0).asString()).isEqualTo("330106");
        assertThat(rows).noneMatch(row -> row.path("titleZh").asString().startsWith("未发布"));
        assertThat(file(day + "/warnings.csv.gz")).contains(String.join(",", fields), "开放数据");
    }

    private String file(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + here + SET + "/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
    }
}
