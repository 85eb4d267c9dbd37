package org.fangxin.warning.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.testkit.Repository;
import org.fangxin.warning.adapter.mongo.outreach.OutreachIndexes;
import org.fangxin.warning.adapter.mongo.watch.WatchIndexes;
import org.junit.jupiter.api.Test;

/** docs/operations.md lists every index of the service. */
class IndexTableTest {
    private static final String HEAD = "**warning-service** (`WarningIndexes`, `OutreachIndexes`, `WatchIndexes`)";

    @Test
    void is_what_the_service_creates() throws IOException {
        List<String> page = Files.readAllLines(Repository.root().resolve("docs/operations.md"));
        List<String> table = page.stream()
                .skip(page.indexOf(HEAD) + 3L)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(table)
                .containsExactlyElementsOf(Stream.of(new WarningIndexes(), new OutreachIndexes(), new WatchIndexes())
                        .flatMap(declared -> declared.indexes().stream())
                        .map(IndexTableTest::row)
                        .toList());
    }

    private static String row(CollectionIndex index) {
        BsonDocument keys = index.keys().toBsonDocument();
        String fields = keys.entrySet().stream()
                .map(key -> key.getKey() + (key.getValue().asNumber().intValue() < 0 ? " (desc)" : ""))
                .collect(Collectors.joining(", "));
        String serves = Pattern.compile("(GET|POST) /\\S*[^\\s:,;]")
                .matcher(index.serves())
                .replaceAll("`$0`");
        return "| `%s` | `%s`%s | %s |".formatted(index.collection(), fields, index.unique() ? " *" : "", serves);
    }
}
