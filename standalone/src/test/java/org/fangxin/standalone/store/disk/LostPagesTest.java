package org.fangxin.standalone.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.fangxin.standalone.store.StoreSettings;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostPagesTest {

    private static final StoreSettings NARROW = new StoreSettings(4, 64, 128, 600);
    private static final int ENTRIES = 5_000;
    private static final int MOST_ROUNDS = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(42);

    @Test
    void that_a_crash_left_behind_are_taken_back_once_and_nothing_else_is() throws Exception {
        Path crashed = null;
        try (DurableMaps maps = DurableMaps.open(folder.resolve("store"), NARROW)) {
            DurableMap map = maps.create();
            overwrite(maps, map, ENTRIES);
            for (int round = 0; round < MOST_ROUNDS && crashed == null; round++) {
                checkpointWhileWriting(maps, map);
                maps.checkpoint();
                Path image = folder.resolve("crashed-" + round);
                copy(folder.resolve("store"), image);
                crashed = lostIn(image) > 0 ? image : null;
            }
        }

        assertThat(crashed).as("an image in which pages are lost").isNotNull();
        for (int reopened = 0; reopened < 2; reopened++) {
            try (DurableMaps maps = DurableMaps.open(crashed, NARROW)) {
                DurableMap map = maps.map(maps.numbers().getFirst());
                assertThat(map.tree().sizeAsLong()).isEqualTo(ENTRIES);
                overwrite(maps, map, 10);
                maps.checkpoint();
            }
            assertThat(lostIn(crashed)).isZero();
        }
    }

    /** Changes pages at the very time at which they are written. */
    private void checkpointWhileWriting(DurableMaps maps, DurableMap map) throws Exception {
        overwrite(maps, map, ENTRIES);
        AtomicBoolean written = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!written.get()) {
                overwrite(maps, map, 1);
            }
        });
        maps.checkpoint();
        written.set(true);
        writer.join();
    }

    private void overwrite(DurableMaps maps, DurableMap map, int entries) {
        Batch batch = new Batch();
        for (int i = 0; i < entries; i++) {
            byte[] value = new byte[500];
            random.nextBytes(value);
            int key = entries == ENTRIES ? i : random.nextInt(ENTRIES);
            batch.put(map, ByteBuffer.allocate(Integer.BYTES).putInt(key).array(), value);
        }
        maps.apply(batch);
    }

    private static int lostIn(Path folder) {
        PageFile file = new PageFile(folder.resolve("pages.mv"), 4);
        MVStore store = new MVStore.Builder()
                .adoptFileStore(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        try {
            return new LostPages(store, file).release();
        } finally {
            store.closeImmediately();
        }
    }

    /** What a crash leaves: the files as they are on the disk in this moment. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
