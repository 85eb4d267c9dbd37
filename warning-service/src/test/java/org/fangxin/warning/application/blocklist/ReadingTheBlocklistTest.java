package org.fangxin.warning.application.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.InMemoryWarnings;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.application.notice.WarningFilter;
import org.fangxin.warning.application.stream.InMemoryChangeLog;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.stream.Change;
import org.junit.jupiter.api.Test;

class ReadingTheBlocklistTest {
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final ReadBlocklist read = new ReadBlocklist(log, new InMemoryWarnings(), new NoWarnings());

    @Test
    void starts_again_when_the_changes_are_not_kept_any_more_or_never_were_there() {
        for (int i = 1; i <= 5; i++) {
            log.append(change(i, Instant.parse("2026-10-0" + i + "T00:00:00Z")));
        }
        log.forgetBefore(Instant.parse("2026-10-04T00:00:00Z"));

        assertThat(read.handle(Optional.of(Position.of("since", "2")), 10))
                .isInstanceOf(ReadBlocklist.Outcome.Expired.class);
        assertThat(read.handle(Optional.of(Position.of("since", "99")), 10))
                .isInstanceOf(ReadBlocklist.Outcome.Expired.class);
        assertThat(read.handle(Optional.of(Position.of("since", "3")), 10))
                .isInstanceOf(ReadBlocklist.Outcome.Part.class);
    }

    @Test
    void starts_the_changes_where_the_log_stood_before_the_whole_list_was_read() {
        log.append(change(1, Instant.EPOCH));
        ReadBlocklist.Outcome.Part whole = (ReadBlocklist.Outcome.Part) read.handle(Optional.empty(), 10);

        assertThat(whole.next()).isEqualTo(Position.of("since", "1"));
        assertThat(whole.more()).isFalse();
    }

    private static Change change(long sequence, Instant at) {
        return new Change(
                "w",
                sequence,
                Change.Kind.UPDATED,
                "JS-1",
                "RECALL",
                "URGENT",
                new Bilingual("题", "title"),
                List.of(),
                List.of(),
                List.of(),
                at);
    }

    /** An empty board. */
    private static final class NoWarnings implements WarningBoard {
        @Override
        public Slice<Versioned<Warning>> list(WarningFilter filter, Optional<Position> after, int limit) {
            return new Slice<>(List.of(), null);
        }

        @Override
        public Slice<Versioned<Warning>> recent(WarningFilter filter, Optional<Position> after, int limit) {
            return new Slice<>(List.of(), null);
        }
    }
}
