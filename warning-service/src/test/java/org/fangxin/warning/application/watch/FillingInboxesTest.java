package org.fangxin.warning.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;
import org.fangxin.warning.domain.watch.Inboxes;
import org.fangxin.warning.domain.watch.WatchTarget;
import org.fangxin.warning.domain.watch.Watches;
import org.junit.jupiter.api.Test;

class FillingInboxesTest {
    private final Map<String, Integer> told = new HashMap<>();
    private int largestBatch;

    @Test
    void reads_many_watchers_some_at_a_time_and_leaves_nobody_out() {
        FillInboxes fill = new FillInboxes(new Crowd(1_234), new Told(), entries -> {});

        fill.handle(change(Change.Kind.PUBLISHED));

        assertThat(told).hasSize(1_234);
        assertThat(largestBatch).isLessThanOrEqualTo(500);
    }

    @Test
    void says_nothing_when_a_warning_expires() {
        new FillInboxes(new Crowd(10), new Told(), entries -> {}).handle(change(Change.Kind.EXPIRED));

        assertThat(told).isEmpty();
    }

    @Test
    void concerns_groups_members_districts_and_the_whole_city() {
        List<String> keys = WatchTarget.of(change(Change.Kind.PUBLISHED)).stream()
                .map(WatchTarget::key)
                .toList();

        assertThat(keys)
                .contains(
                        "DISTRICT:330106", "DISTRICT:330100", "CATEGORY:SERVICE_BEAUTY", "MERCHANT:91330110MA2EF003XD")
                .doesNotContain("DISTRICT:330110")
                .doesNotHaveDuplicates();
    }

    private static Change change(Change.Kind kind) {
        return new Change(
                "w1",
                3,
                kind,
                "JS-2026-000001",
                "CONSUMPTION_WARNING",
                "WARNING",
                new Bilingual("题", "title"),
                List.of("91330110MA2EF003XD"),
                List.of("SERVICE_BEAUTY"),
                List.of("330106"),
                Instant.parse("2026-11-24T02:00:00Z"));
    }

    /** People who all watch one district. */
    private record Crowd(int size) implements Watches {
        @Override
        public void add(String owner, WatchTarget target, Instant since) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String owner, WatchTarget target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WatchTarget> of(String owner) {
            return List.of();
        }

        @Override
        public List<String> watchers(WatchTarget target, String after, int limit) {
            return target.key().equals("DISTRICT:330106")
                    ? IntStream.range(0, size)
                            .mapToObj("watcher-%05d"::formatted)
                            .filter(owner -> owner.compareTo(after) > 0)
                            .limit(limit)
                            .toList()
                    : List.of();
        }
    }

    /** Remembers who was told. */
    private final class Told implements Inboxes {
        @Override
        public void add(List<InboxEntry> entries) {
            largestBatch = Math.max(largestBatch, entries.size());
            entries.forEach(entry -> told.merge(entry.owner(), 1, Integer::sum));
        }

        @Override
        public int unread(String owner) {
            return told.getOrDefault(owner, 0);
        }

        @Override
        public boolean read(String owner, String entryId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readAll(String owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetBefore(Instant moment) {
            throw new UnsupportedOperationException();
        }
    }
}
