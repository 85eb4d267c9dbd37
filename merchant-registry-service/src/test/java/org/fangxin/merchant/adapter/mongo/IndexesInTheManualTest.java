package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.junit.jupiter.api.Test;

/** The operator's manual lists exactly the indexes that are declared, each with what it serves. */
class IndexesInTheManualTest {
    @Test
    void lists_every_declared_index_and_no_other() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/operations.md"));
        int heading = lines.indexOf("**merchant-registry-service** (`RegistryIndexes`)");
        List<String> rows = lines.subList(heading + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(new RegistryIndexes()
                        .indexes().stream().map(IndexesInTheManualTest::row).toList());
    }

    private static String row(CollectionIndex index) {
        String keys = String.join(", ", index.keys().toBsonDocument().keySet());
        return "| `%s` | `%s`%s | %s |".formatted(index.collection(), keys, index.unique() ? " *" : "", index.serves());
    }
}
