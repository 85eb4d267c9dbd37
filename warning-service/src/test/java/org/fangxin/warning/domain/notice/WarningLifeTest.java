package org.fangxin.warning.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.domain.Bilingual;
import org.junit.jupiter.api.Test;

class WarningLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private final WarningHead head = new WarningHead("w1", "XJ-2026-0001", NOW, "key", null);
    private final DraftWarning draft =
            new DraftWarning(head, new Draft(NoticeFixtures.prepaidCards(), "wang", NOW), null);

    @Test
    void goes_from_draft_over_approval_to_the_public() {
        ApprovedWarning approved =
                (ApprovedWarning) draft.review(by("li", true)).warning();
        WarningChange published = approved.publish("wang", NOW);

        assertThat(published.event()).isInstanceOf(WarningEvent.Published.class);
        assertThat(published.warning().status()).isEqualTo(WarningStatus.PUBLISHED);
        assertThat(published.warning().allowed())
                .containsExactlyInAnyOrder(WarningAction.UPDATE, WarningAction.CANCELLATION);
    }

    @Test
    void is_never_approved_by_its_author() {
        assertThatThrownBy(() -> draft.review(by("wang", true))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needs_another_review_once_an_approved_text_changes() {
        ApprovedWarning approved =
                (ApprovedWarning) draft.review(by("li", true)).warning();

        Warning rewritten = approved.rewrite(new Draft(NoticeFixtures.titled("新"), "zhao", NOW))
                .warning();

        assertThat(rewritten.allowed()).contains(WarningAction.REVIEW).doesNotContain(WarningAction.PUBLICATION);
    }

    @Test
    void keeps_every_edition_and_the_one_in_force_until_the_next_is_published() {
        PublishedWarning published = published();
        PublishedWarning revised = (PublishedWarning) published
                .revise(new Draft(NoticeFixtures.titled("第二版"), "zhao", NOW), "更正")
                .warning();
        assertThat(revised.notice()).isEqualTo(NoticeFixtures.prepaidCards());
        assertThat(revised.allowed()).contains(WarningAction.REVIEW).doesNotContain(WarningAction.PUBLICATION);
        assertThatThrownBy(() -> revised.publishRevision("wang", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> revised.review(by("zhao", true))).isInstanceOf(IllegalArgumentException.class);

        PublishedWarning sentBack =
                (PublishedWarning) revised.review(by("li", false)).warning();
        assertThat(sentBack.allowed()).contains(WarningAction.REVIEW).doesNotContain(WarningAction.PUBLICATION);

        PublishedWarning approved =
                (PublishedWarning) revised.review(by("li", true)).warning();
        WarningChange updated = approved.publishRevision("wang", NOW.plusSeconds(60));

        PublishedWarning now = (PublishedWarning) updated.warning();
        assertThat(updated.event()).isEqualTo(new WarningEvent.Updated(now));
        assertThat(now.notice().title().zh()).isEqualTo("第二版");
        assertThat(now.editions().all()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(now.editions().current().reason()).isEqualTo("更正");
        assertThat(now.editions().firstPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void stops_taking_changes_when_it_has_too_many_editions() {
        PublishedWarning warning = published();
        for (int i = 1; i < Editions.MOST; i++) {
            PublishedWarning revised =
                    (PublishedWarning) warning.revise(new Draft(NoticeFixtures.titled("版 " + i), "zhao", NOW), "更正")
                            .warning();
            PublishedWarning approved =
                    (PublishedWarning) revised.review(by("li", true)).warning();
            warning = (PublishedWarning) approved.publishRevision("wang", NOW).warning();
        }
        assertThat(warning.editions().all()).hasSize(Editions.MOST);
        assertThat(warning.allowed()).containsExactly(WarningAction.CANCELLATION);
    }

    @Test
    void ends_by_being_lifted_or_by_its_time() {
        WarningChange lifted = published().cancel("wang", NOW, new Bilingual("解除", "Over"));
        WarningChange expired = published().expire(NoticeFixtures.EXPIRES);

        assertThat(lifted.warning().status()).isEqualTo(WarningStatus.CANCELLED);
        assertThat(lifted.event()).isInstanceOf(WarningEvent.Cancelled.class);
        assertThat(expired.warning().status()).isEqualTo(WarningStatus.EXPIRED);
        assertThat(expired.event()).isInstanceOf(WarningEvent.Expired.class);
        assertThat(lifted.warning().allowed()).isEmpty();
        assertThat(expired.warning().allowed()).isEmpty();
    }

    private PublishedWarning published() {
        ApprovedWarning approved =
                (ApprovedWarning) draft.review(by("li", true)).warning();
        return (PublishedWarning) approved.publish("wang", NOW).warning();
    }

    private static Review by(String reviewer, boolean approved) {
        return new Review(reviewer, NOW, approved, null);
    }
}
