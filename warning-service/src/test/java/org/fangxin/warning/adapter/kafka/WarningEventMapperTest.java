package org.fangxin.warning.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Report;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Editions;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Origin;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.WarningEvent;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.ProposalHead;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarningEventMapperTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Evidence EVIDENCE = new Evidence(
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 11, 24),
            5,
            5,
            0,
            List.of(),
            Map.of(),
            List.of("case-1"),
            NOW);
    private static final WarningHead HEAD = new WarningHead(
            "019ab000-0000-7000-8000-000000000002",
            "XJ-2026-0001",
            NOW,
            "key",
            new Origin("019ab000-0000-7000-8000-000000000003", EVIDENCE));
    private static final Draft DRAFT = new Draft(NoticeFixtures.prepaidCards(), "wang", NOW);

    static Stream<WarningEvent> events() {
        return Stream.of(
                new WarningEvent.Drafted(new DraftWarning(HEAD, DRAFT, null)),
                new WarningEvent.Published(new PublishedWarning(HEAD, editions(1), null)),
                new WarningEvent.Updated(new PublishedWarning(HEAD, editions(2), null)),
                new WarningEvent.Cancelled(new CancelledWarning(
                        HEAD,
                        editions(2),
                        "wang",
                        Instant.parse("2026-12-01T08:00:00Z"),
                        new Bilingual("风险已解除", "The danger is over"))),
                new WarningEvent.Expired(new ExpiredWarning(HEAD, editions(1), NoticeFixtures.EXPIRES)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writes_the_agreed_json(WarningEvent event) {
        OutgoingEvent outgoing = WarningEventMapper.of(event);

        GoldenFiles.assertWrites(outgoing.type(), outgoing.data());
    }

    @Test
    void writes_the_agreed_json_of_a_proposal() {
        OpenProposal proposal = new OpenProposal(
                new ProposalHead(
                        "019ab000-0000-7000-8000-000000000003",
                        new SurgeSubject.Merchant("91330106MA2ABCDEX7"),
                        1,
                        NOW),
                EVIDENCE);

        OutgoingEvent outgoing = WarningEventMapper.of(proposal);

        GoldenFiles.assertWrites(outgoing.type(), outgoing.data());
    }

    @Test
    void writes_the_agreed_json_of_a_report_without_its_note() {
        Report report =
                new Report(Report.Action.STOPPED_SALE, 36L, "张经理", Instant.parse("2026-11-24T09:00:00Z"), "key");
        Acknowledgement acknowledgement =
                new Acknowledgement("019ab000-0000-7000-8000-000000000002", "XJ-2026-0001", "intime", List.of(report));

        OutgoingEvent outgoing = WarningEventMapper.of(acknowledgement);

        GoldenFiles.assertWrites(outgoing.type(), outgoing.data());
    }

    @Test
    void never_tells_who_wrote_or_reviewed_and_which_cases_it_rests_on() {
        assertThat(events().map(WarningEventMapper::of).map(OutgoingEvent::data).map(Object::toString))
                .noneMatch(text -> text.contains("wang") || text.contains("case-1"));
    }

    private static Editions editions(int number) {
        Review review = new Review("li", NOW, true, null);
        Edition edition = new Edition(number, DRAFT, review, "wang", NOW, number > 1 ? "增加退款渠道" : null);
        return new Editions(List.of(edition));
    }
}
