package org.fangxin.complaint.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.photo;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import java.time.LocalDate;
import java.util.Base64;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.Story;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What goes out is exactly what was agreed, and never who complained. */
class ComplaintEventContractTest {
    private static final FilingKeys KEYS =
            new FilingKeys(MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32])));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 25);

    @Test
    void writes_every_event_as_agreed() {
        assertWrites("complaint.filed.v1", new ComplaintEvent.Filed(RECEIVED, LocalDate.of(2026, 12, 2)));
        assertWrites(
                "complaint.materials-requested.v1",
                new ComplaintEvent.MaterialsRequested(DECIDED, LocalDate.of(2026, 11, 30)));
        assertWrites("complaint.forwarded.v1", new ComplaintEvent.Forwarded(DECIDED, "330102"));
        assertWrites("complaint.accepted.v1", new ComplaintEvent.Accepted(DECIDED, LocalDate.of(2027, 1, 24)));
        assertWrites("complaint.refused.v1", new ComplaintEvent.Refused(DECIDED, "NOT_CONSUMER_DISPUTE"));
        assertWrites("complaint.withdrawn.v1", new ComplaintEvent.Withdrawn(LocalDate.of(2026, 11, 24)));
        assertWrites(
                "complaint.merged.v1",
                new ComplaintEvent.Merged(
                        LocalDate.of(2026, 11, 24), new ComplaintId("019ab000-0000-7000-8000-000000000002"), true));
        assertWrites("complaint.odr-started.v1", new ComplaintEvent.OdrStarted(RECEIVED, LocalDate.of(2026, 12, 7)));
        assertWrites(
                "complaint.odr-settled.v1",
                new ComplaintEvent.OdrSettled(LocalDate.of(2026, 11, 27), Money.of("28.50")));
        assertWrites("complaint.odr-failed.v1", new ComplaintEvent.OdrFailed(LocalDate.of(2026, 12, 8), true));
        assertWrites(
                "complaint.mediation-started.v1",
                new ComplaintEvent.MediationStarted(LocalDate.of(2026, 11, 27), LocalDate.of(2027, 1, 24)));
        assertWrites(
                "complaint.settled.v1",
                new ComplaintEvent.Settled(
                        LocalDate.of(2026, 12, 10), Settled.Route.MEDIATION_RECORD, Money.of("1028.50")));
        assertWrites(
                "complaint.terminated.v1",
                new ComplaintEvent.Terminated(
                        LocalDate.of(2026, 12, 10), TerminationGround.NO_AGREEMENT, LocalDate.of(2026, 12, 21)));
        assertWrites(
                "complaint.closed.v1", new ComplaintEvent.Closed(LocalDate.of(2026, 12, 12), Status.SETTLED, true));
        assertWrites(
                "complaint.rated.v1", new ComplaintEvent.Rated(LocalDate.of(2026, 12, 13), Closed.Score.SATISFIED));
        assertWrites(
                "complaint.publicised.v1", new ComplaintEvent.Publicised(LocalDate.of(2026, 12, 22), Status.SETTLED));
        assertWrites(
                "complaint.deadline-approaching.v1",
                new ComplaintEvent.DeadlineApproaching(
                        DECIDED, LimitKind.ACCEPTANCE_DECISION, LocalDate.of(2026, 12, 2)));
        assertWrites(
                "complaint.deadline-missed.v1",
                new ComplaintEvent.DeadlineMissed(DECIDED, LimitKind.ACCEPTANCE_DECISION, LocalDate.of(2026, 12, 2)));
        assertWrites(
                "complaint.attachment-added.v1",
                new ComplaintEvent.Attached(
                        LocalDate.of(2026, 11, 24),
                        photo("019ab000-0000-7000-8000-0000000000a1", Party.COMPLAINANT, "2026-11-24")));
        assertWrites(
                "complaint.progressed.v1",
                new ComplaintEvent.Progressed(LocalDate.of(2026, 11, 26), ComplaintEvent.Progress.OFFER_MADE));
    }

    @Test
    void tells_of_a_takeover_as_agreed() {
        Complaint takenOver = ComplaintFixtures.takenOver();
        OutgoingEvent outgoing = ComplaintEventMapper.outgoing(
                KEYS,
                takenOver,
                new ComplaintEvent.Imported(
                        DECIDED,
                        new Story(
                                LocalDate.of(2026, 3, 25),
                                LocalDate.of(2026, 3, 18),
                                true,
                                LocalDate.of(2026, 5, 25),
                                Status.SETTLED,
                                null,
                                "MEDIATION_RECORD",
                                LocalDate.of(2026, 4, 2),
                                LocalDate.of(2026, 4, 3),
                                Money.of("128.50"),
                                Closed.Score.SATISFIED,
                                LocalDate.of(2026, 4, 5),
                                true)));

        assertThat(outgoing.type()).isEqualTo("complaint.imported.v1");
        GoldenFiles.assertWrites("complaint.imported.v1", outgoing.data());
    }

    @Test
    void tells_nothing_personal() {
        OutgoingEvent event = ComplaintEventMapper.outgoing(
                KEYS, received(), new ComplaintEvent.Filed(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 2)));

        assertThat(JsonMapper.shared().writeValueAsString(event.data()))
                .doesNotContain("张", "138", "文三路", "霉斑", "consumer-1");
    }

    private static void assertWrites(String type, ComplaintEvent event) {
        Complaint complaint = received();
        OutgoingEvent outgoing = ComplaintEventMapper.outgoing(KEYS, complaint, event);
        assertThat(outgoing.type()).isEqualTo(type);
        GoldenFiles.assertWrites(type, outgoing.data());
    }
}
