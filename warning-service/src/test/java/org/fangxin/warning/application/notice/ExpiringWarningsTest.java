package org.fangxin.warning.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.InMemoryWarnings;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningEvent;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.junit.jupiter.api.Test;

class ExpiringWarningsTest {
    private final MovableClock clock = new MovableClock("2026-12-23T23:59:00Z");
    private final InMemoryWarnings warnings = new InMemoryWarnings();
    private final WarningCommands commands = new WarningCommands(warnings);
    private final ExpireWarnings expireWarnings = new ExpireWarnings(warnings, warnings, clock);

    @Test
    void ends_a_warning_at_its_hour_once_and_tells_it() {
        String id = published(NoticeFixtures.prepaidCards());
        expireWarnings.run();
        assertThat(status(id)).isEqualTo(WarningStatus.PUBLISHED);

        clock.advance(Duration.ofMinutes(1));
        expireWarnings.run();
        expireWarnings.run();

        assertThat(status(id)).isEqualTo(WarningStatus.EXPIRED);
        assertThat(warnings.events())
                .filteredOn(WarningEvent.Expired.class::isInstance)
                .hasSize(1);
    }

    @Test
    void leaves_an_open_ended_warning_alone() {
        String id = published(NoticeFixtures.titled("长期提示"));
        clock.advance(Duration.ofDays(3650));

        expireWarnings.run();

        assertThat(status(id)).isEqualTo(WarningStatus.PUBLISHED);
    }

    @Test
    void does_not_publish_what_is_already_over() {
        Warning draft = written(NoticeFixtures.prepaidCards());
        review(draft.head().id());
        clock.advance(Duration.ofMinutes(1));

        assertThat(publish(draft.head().id())).isInstanceOf(WarningOutcome.AlreadyOver.class);
    }

    private String published(Notice notice) {
        String id = written(notice).head().id();
        review(id);
        assertThat(publish(id)).isInstanceOf(WarningOutcome.Done.class);
        return id;
    }

    private Warning written(Notice notice) {
        WriteWarning write = new WriteWarning(warnings, () -> "XJ-2026-0001", () -> "w1", clock);
        return ((WarningOutcome.Done) write.handle(new WriteWarning.Command("wang", notice, "k1")))
                .warning()
                .value();
    }

    private void review(String id) {
        new ReviewWarning(commands, clock).handle(new ReviewWarning.Command(id, new BasedOn(null), "li", true, null));
    }

    private WarningOutcome publish(String id) {
        return new PublishWarning(commands, clock).handle(new PublishWarning.Command(id, new BasedOn(null), "wang"));
    }

    private WarningStatus status(String id) {
        return warnings.find(id).orElseThrow().value().status();
    }
}
