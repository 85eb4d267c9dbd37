package org.fangxin.warning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.ApprovedWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.notice.Warnings;
import org.junit.jupiter.api.Test;

/** What every way to keep warnings must do. */
public abstract class WarningsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    protected abstract Warnings warnings();

    protected abstract DueWarnings due();

    @Test
    void reads_every_state_back_as_it_was_written() {
        DraftWarning draft = draft(NoticeFixtures.recall());
        warnings().create(draft);
        Review review = new Review("li", NOW, true, "依据充分");
        ApprovedWarning approved = (ApprovedWarning) draft.review(review).warning();
        PublishedWarning published =
                (PublishedWarning) approved.publish("wang", NOW).warning();
        WarningChange revised = published.revise(new Draft(NoticeFixtures.prepaidCards(), "zhao", NOW), "更正");
        PublishedWarning ready = (PublishedWarning)
                ((PublishedWarning) revised.warning()).review(review).warning();
        List<WarningChange> life = List.of(
                draft.review(new Review("li", NOW, false, "再改")),
                draft.review(review),
                approved.publish("wang", NOW),
                revised,
                ready.publishRevision("wang", NOW.plusSeconds(1)),
                published.expire(NOW),
                published.cancel("wang", NOW, new Bilingual("解除", "Over")));

        for (int version = 1; version <= life.size(); version++) {
            WarningChange change = life.get(version - 1);
            assertThat(warnings().replace(change, version)).contains(version + 1L);
            assertThat(warnings().find(draft.head().id())).contains(new Versioned<>(change.warning(), version + 1L));
        }
    }

    @Test
    void refuses_a_change_that_is_based_on_an_older_version() {
        DraftWarning draft = draft(NoticeFixtures.prepaidCards());
        warnings().create(draft);
        WarningChange change = draft.review(new Review("li", NOW, true, null));
        warnings().replace(change, 1);

        assertThat(warnings().replace(change, 1)).isEmpty();
        assertThat(warnings().replace(draft(NoticeFixtures.recall()).rewrite(draft.draft()), 1))
                .isEqualTo(Optional.empty());
    }

    @Test
    void creates_one_warning_per_request_and_id() {
        DraftWarning first = draft(NoticeFixtures.prepaidCards());
        WarningHead head = first.head();
        DraftWarning sameRequest = new DraftWarning(
                new WarningHead(UUID.randomUUID().toString(), "XJ-" + UUID.randomUUID(), NOW, head.requestKey(), null),
                first.draft(),
                null);

        assertThat(warnings().create(first)).isTrue();
        assertThat(warnings().create(sameRequest)).isFalse();
        assertThat(warnings().create(first)).isFalse();
        assertThat(warnings().createdBy(head.requestKey())).contains(new Versioned<Warning>(first, 1));
    }

    @Test
    void finds_published_warnings_whose_time_is_over() {
        PublishedWarning over = published(NoticeFixtures.prepaidCards());
        PublishedWarning openEnded = published(NoticeFixtures.titled("长期"));

        assertThat(ids(NoticeFixtures.EXPIRES))
                .contains(over.head().id())
                .doesNotContain(openEnded.head().id());
        assertThat(ids(NoticeFixtures.EXPIRES.minusMillis(1)))
                .doesNotContain(over.head().id());
    }

    private List<String> ids(Instant moment) {
        return due().expiredBy(moment, 10_000).stream()
                .map(held -> held.value().head().id())
                .toList();
    }

    private PublishedWarning published(Notice notice) {
        DraftWarning draft = draft(notice);
        warnings().create(draft);
        ApprovedWarning approved = (ApprovedWarning)
                draft.review(new Review("li", NOW, true, null)).warning();
        WarningChange publication = approved.publish("wang", NOW);
        warnings().replace(publication, 1);
        return (PublishedWarning) publication.warning();
    }

    private static DraftWarning draft(Notice notice) {
        String id = UUID.randomUUID().toString();
        return new DraftWarning(
                new WarningHead(id, "XJ-" + id, NOW, "key-" + id, null), new Draft(notice, "wang", NOW), null);
    }
}
