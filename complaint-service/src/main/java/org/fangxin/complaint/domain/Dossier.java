package org.fangxin.complaint.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.side.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the case beside the form.
 *
 * @param attachments in the order in which they came; those withdrawn or rejected stay as a trace without content
 * @param notices documents that the bureau gave out, in that order
 * @param advance what somebody else paid first; null when nobody did
 */
public record Dossier(
        List<Attachment> attachments,
        List<Notice> notices,
        @Nullable AdvancePayment advance) {
    public static final Dossier EMPTY = new Dossier(List.of(), List.of(), null);

    public Dossier {
        attachments = List.copyOf(attachments);
        notices = List.copyOf(notices);
    }

    /** The attachment of this id. */
    public Optional<Attachment> attachment(String id) {
        return attachments.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The attachment that this request brought. */
    public Optional<Attachment> broughtBy(String requestKey) {
        return attachments.stream()
                .filter(each -> each.requestKey().equals(requestKey))
                .findFirst();
    }

    /** Whether a file for this purpose is there. */
    public boolean holds(Attachment.Purpose purpose) {
        return attachments.stream().anyMatch(each -> each.purpose() == purpose && each.hasContent());
    }

    /** Whether the paper of an agent who was named later is there; that of one who filed the case is asked for at acceptance. */
    public boolean proves(Mandate mandate) {
        String paper = mandate.paper();
        return paper == null
                || attachment(paper)
                        .filter(each -> each.purpose() == Attachment.Purpose.AUTHORITY && each.hasContent())
                        .isPresent();
    }

    /** Whether the limits leave room for so many bytes more. */
    public boolean hasRoom(long bytes, Room room) {
        List<Attachment> held =
                attachments.stream().filter(Attachment::hasContent).toList();
        long used = held.stream().mapToLong(Attachment::bytes).sum();
        return held.size() < room.files() && used + bytes <= room.bytes();
    }

    /** This dossier with one more. */
    public Dossier with(Attachment added) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(added);
        return new Dossier(more, notices, advance);
    }

    /** This dossier with another standing of one attachment. */
    public Dossier with(String id, Attachment.Standing standing) {
        return new Dossier(
                attachments.stream()
                        .map(each -> each.id().equals(id) ? each.in(standing) : each)
                        .toList(),
                notices,
                advance);
    }

    /** This dossier with a document that the bureau gives out. */
    public Dossier with(Notice given) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(given);
        return new Dossier(attachments, more, advance);
    }

    /** This dossier with what somebody else paid first; as it is when nobody did. */
    public Dossier with(@Nullable AdvancePayment paid) {
        return paid == null ? this : new Dossier(attachments, notices, paid);
    }

    /**
     * How much a case may hold.
     *
     * @param files how many files with content
     * @param bytes how long they may be together
     */
    public record Room(int files, long bytes) {}
}
