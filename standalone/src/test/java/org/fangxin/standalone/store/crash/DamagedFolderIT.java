package org.fangxin.standalone.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.fangxin.standalone.store.EmbeddedStore;
import org.fangxin.standalone.store.StoreUnusable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedFolderIT {

    private static final int DOCUMENTS = 2000;
    private static final int FLIPS = 25;

    @TempDir
    private Path folder;

    @Test
    void a_folder_in_use_is_refused() throws Exception {
        EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
        try (store) {
            assertThatThrownBy(() -> EmbeddedStore.open(folder, "127.0.0.1", 0))
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("is in use by another process");
        }
    }

    @Test
    void a_port_in_use_is_refused_and_the_folder_let_go() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("a"), "127.0.0.1", 0)) {
            assertThatThrownBy(() -> EmbeddedStore.open(folder.resolve("b"), "127.0.0.1", store.port()))
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + store.port());
            EmbeddedStore.open(folder.resolve("b"), "127.0.0.1", 0).close();
        }
    }

    @Test
    void a_newer_format_is_refused() throws Exception {
        EmbeddedStore.open(folder, "127.0.0.1", 0).close();
        Path manifest = folder.resolve("manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("fangxin-store 1", "fangxin-store 2"));
        assertThatThrownBy(() -> EmbeddedStore.open(folder, "127.0.0.1", 0))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("format 2, this program knows formats up to 1");
    }

    @Test
    void a_missing_manifest_or_page_file_is_refused() throws Exception {
        fill();
        for (String name : List.of("manifest", "pages.mv")) {
            Path file = folder.resolve(name);
            byte[] kept = Files.readAllBytes(file);
            Files.delete(file);
            assertThatThrownBy(() -> EmbeddedStore.open(folder, "127.0.0.1", 0))
                    .as(name)
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("is damaged");
            Files.write(file, kept);
        }
        assertThat(read()).hasSize(DOCUMENTS);
    }

    /** Wherever a bit flips or a file ends too early: everything is there, or the folder is refused in one sentence. */
    @Test
    void a_flipped_bit_or_a_cut_file_never_loses_documents_in_silence() throws Exception {
        fill();
        Random random = new Random(11);
        int refused = 0;
        List<byte[]> contents = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
        for (int flip = 0; flip < FLIPS; flip++) {
            restore(files, contents);
            damage(files.get(flip % files.size()), random, flip % 5 == 4);
            try {
                assertThat(read())
                        .as("flip %d in %s", flip, files.get(flip % files.size()))
                        .hasSize(DOCUMENTS);
            } catch (StoreUnusable e) {
                refused++;
                assertThat(e.getMessage()).startsWith("The store in ").hasLineCount(1);
            }
        }
        assertThat(refused).isPositive();
    }

    private void fill() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                documents.add(new Document("_id", i).append("text", "document " + i + " ".repeat(i % 300)));
            }
            client.getDatabase("damage").getCollection("documents").insertMany(documents);
        }
    }

    private Set<Integer> read() throws StoreUnusable {
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            Set<Integer> ids = new HashSet<>();
            for (Document document :
                    client.getDatabase("damage").getCollection("documents").find()) {
                ids.add(document.getInteger("_id"));
            }
            return ids;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("lock")).sorted().toList();
        }
    }

    private void restore(List<Path> files, List<byte[]> contents) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        for (int i = 0; i < files.size(); i++) {
            Files.write(files.get(i), contents.get(i));
        }
    }

    private static void damage(Path file, Random random, boolean cut) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            int at = random.nextInt((int) channel.size());
            if (cut) {
                channel.truncate(at);
            } else {
                ByteBuffer one = ByteBuffer.allocate(1);
                channel.read(one, at);
                channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 1 << random.nextInt(8))}), at);
            }
        }
    }
}
