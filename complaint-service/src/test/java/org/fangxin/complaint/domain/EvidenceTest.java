package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.accepted;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byComplainant;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.byPlatform;
import static org.fangxin.complaint.domain.ComplaintFixtures.byRespondent;
import static org.fangxin.complaint.domain.ComplaintFixtures.closed;
import static org.fangxin.complaint.domain.ComplaintFixtures.photo;
import static org.fangxin.complaint.domain.ComplaintFixtures.received;

import org.fangxin.complaint.domain.Attachment.Purpose;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Move.Hindrance;
import org.fangxin.complaint.domain.evidence.Attaching;
import org.fangxin.complaint.domain.evidence.AttachmentScan;
import org.fangxin.complaint.domain.evidence.AttachmentWithdrawal;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Dossier.Room ROOM = new Dossier.Room(2, 100_000);
    private static final Attachment PHOTO = photo("a-1", Party.COMPLAINANT, "2026-11-24");

    @Test
    void a_file_leaves_a_line_in_the_history_and_tells_its_event() {
        Move.Made made =
                ComplaintFixtures.made(received().take(new Attaching(PHOTO, ROOM), byComplainant("2026-11-24")));

        assertThat(made.event()).isEqualTo(new ComplaintEvent.Attached(java.time.LocalDate.of(2026, 11, 24), PHOTO));
        assertThat(made.complaint().timeline().getLast().what()).isEqualTo("ATTACHED");
        assertThat(made.complaint().dossier().attachment("a-1")).contains(PHOTO);
    }

    @Test
    void a_closed_case_takes_no_more_files() {
        assertThat(closed().take(new Attaching(PHOTO, ROOM), byComplainant("2026-12-13")))
                .isInstanceOf(Move.NotNow.class);
    }

    @Test
    void the_same_content_comes_in_once() {
        Attachment again = new Attachment(
                "a-2",
                PHOTO.by(),
                PHOTO.userId(),
                PHOTO.at(),
                PHOTO.stage(),
                PHOTO.purpose(),
                PHOTO.fileName(),
                PHOTO.description(),
                PHOTO.mediaType(),
                PHOTO.bytes(),
                PHOTO.sha256(),
                PHOTO.receivedSha256(),
                "another-request",
                PHOTO.standing(),
                PHOTO.metadata(),
                PHOTO.proof());

        assertThat(withPhoto().take(new Attaching(again, ROOM), byComplainant("2026-11-24")))
                .isEqualTo(hindered(Hindrance.ATTACHED_ALREADY));
    }

    @Test
    void a_refusal_does_not_tell_one_side_what_the_other_gave_the_bureau() {
        Attachment identity = withPurpose(PHOTO, Purpose.IDENTITY);
        Complaint proven = after(received(), new Attaching(identity, ROOM), byComplainant("2026-11-24"));
        Attachment sameByTheShop = photo("a-1", Party.RESPONDENT, "2026-11-24");

        assertThat(proven.take(new Attaching(sameByTheShop, ROOM), byRespondent("2026-11-24")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void proof_of_identity_is_kept_from_the_other_side() {
        Attachment identity = withPurpose(PHOTO, Purpose.IDENTITY);

        assertThat(identity.readableBy(Party.RESPONDENT)).isFalse();
        assertThat(identity.readableBy(Party.COMPLAINANT)).isTrue();
        assertThat(identity.readableBy(Party.OFFICER)).isTrue();
        assertThat(PHOTO.readableBy(Party.RESPONDENT)).isTrue();
    }

    @Test
    void a_case_holds_so_many_files_and_so_many_bytes() {
        Attachment second = photo("a-2", Party.RESPONDENT, "2026-11-24");
        Attachment third = photo("a-3", Party.COMPLAINANT, "2026-11-24");
        Complaint full = after(withPhoto(), new Attaching(second, ROOM), byRespondent("2026-11-24"));

        assertThat(full.take(new Attaching(third, ROOM), byComplainant("2026-11-24")))
                .isEqualTo(hindered(Hindrance.CASE_FULL));
        assertThat(withPhoto().take(new Attaching(second, new Dossier.Room(9, 96_421)), byRespondent("2026-11-24")))
                .isInstanceOf(Move.Hindered.class);
        assertThat(withPhoto().take(new Attaching(second, new Dossier.Room(9, 96_422)), byRespondent("2026-11-24")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void what_was_taken_back_takes_no_room_and_may_come_again() {
        Complaint without = after(withPhoto(), new AttachmentWithdrawal("a-1"), byComplainant("2026-11-24"));

        assertThat(without.dossier().attachment("a-1"))
                .get()
                .extracting(Attachment::standing)
                .isEqualTo(Standing.WITHDRAWN);
        assertThat(without.dossier().hasRoom(100_000, new Dossier.Room(1, 100_000)))
                .isTrue();
        assertThat(without.take(
                        new Attaching(photo("a-1", Party.COMPLAINANT, "2026-11-24"), ROOM),
                        byComplainant("2026-11-24")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void only_who_put_it_in_takes_it_back() {
        assertThat(withPhoto().take(new AttachmentWithdrawal("a-1"), byRespondent("2026-11-24")))
                .isEqualTo(hindered(Hindrance.NO_SUCH_ATTACHMENT));
    }

    @Test
    void nothing_is_taken_back_once_the_officer_has_acted() {
        Complaint decided = after(withPhoto(), new Acceptance(null), byOfficer("2026-11-25"));

        assertThat(decided.take(new AttachmentWithdrawal("a-1"), byComplainant("2026-11-26")))
                .isInstanceOfSatisfying(
                        Move.Hindered.class,
                        hindered -> assertThat(hindered.hindrance()).isEqualTo(Hindrance.ATTACHMENT_RELIED_UPON));
        Complaint later = after(
                accepted(),
                new Attaching(photo("a-9", Party.COMPLAINANT, "2026-11-26"), ROOM),
                byComplainant("2026-11-26"));
        assertThat(later.take(new AttachmentWithdrawal("a-9"), byComplainant("2026-11-26")))
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void a_file_in_quarantine_is_released_or_rejected_once() {
        Complaint waiting =
                after(received(), new Attaching(PHOTO.in(Standing.QUARANTINED), ROOM), byComplainant("2026-11-24"));

        Complaint released = after(waiting, new AttachmentScan("a-1", true), byPlatform("2026-11-24"));
        Complaint rejected = after(waiting, new AttachmentScan("a-1", false), byPlatform("2026-11-24"));

        assertThat(released.dossier().attachment("a-1").orElseThrow().standing())
                .isEqualTo(Standing.CLEAN);
        assertThat(rejected.dossier().attachment("a-1").orElseThrow().hasContent())
                .isFalse();
        assertThat(released.take(new AttachmentScan("a-1", false), byPlatform("2026-11-24")))
                .isInstanceOf(Move.Hindered.class);
    }

    private static Complaint withPhoto() {
        return after(received(), new Attaching(PHOTO, ROOM), byComplainant("2026-11-24"));
    }

    private static Move.Hindered hindered(Hindrance hindrance) {
        Party party = hindrance == Hindrance.NO_SUCH_ATTACHMENT ? Party.RESPONDENT : Party.COMPLAINANT;
        return new Move.Hindered(hindrance, received().allowedTo(party));
    }

    private static Attachment withPurpose(Attachment of, Purpose purpose) {
        return new Attachment(
                of.id(),
                of.by(),
                of.userId(),
                of.at(),
                of.stage(),
                purpose,
                of.fileName(),
                of.description(),
                of.mediaType(),
                of.bytes(),
                of.sha256(),
                of.receivedSha256(),
                of.requestKey(),
                of.standing(),
                of.metadata(),
                of.proof());
    }
}
