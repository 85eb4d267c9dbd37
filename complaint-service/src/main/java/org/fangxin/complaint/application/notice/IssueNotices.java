package org.fangxin.complaint.application.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fangxin.complaint.application.Paperwork;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.DocumentNumbers;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** Gives out the document that the law demands for a step, with a number of its own. */
public final class IssueNotices implements Paperwork {
    private final DocumentNumbers numbers;
    private final IdSource ids;

    public IssueNotices(DocumentNumbers numbers, IdSource ids) {
        this.numbers = numbers;
        this.ids = ids;
    }

    @Override
    public Complaint done(Move.Made made) {
        Complaint complaint = made.complaint();
        return demanded(made.event())
                .map(kind -> complaint.with(complaint
                        .dossier()
                        .with(notice(
                                kind,
                                issuer(complaint, made.event()),
                                made.event().on(),
                                complaint.timeline().getLast().basis(),
                                NoticeFacts.of(complaint)))))
                .orElse(complaint);
    }

    /** A document of this kind, numbered. */
    public Notice notice(
            NoticeKind kind, String district, LocalDate on, @Nullable LegalBasis basis, Map<String, String> facts) {
        long serial = numbers.next(district, kind, on.getYear());
        String number = "%s市监%s〔%d〕第%d号".formatted(Bureau.mark(district), kind.word(), on.getYear(), serial);
        return new Notice(ids.next(), kind, number, on, district, basis, facts);
    }

    private static Optional<NoticeKind> demanded(ComplaintEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ComplaintEvent.Accepted accepted -> NoticeKind.ACCEPTANCE;
                    case ComplaintEvent.Refused refused -> NoticeKind.REFUSAL;
                    case ComplaintEvent.MaterialsRequested asked -> NoticeKind.MATERIALS_REQUEST;
                    case ComplaintEvent.Forwarded forwarded -> NoticeKind.FORWARDING;
                    case ComplaintEvent.MediationStarted started -> NoticeKind.MEDIATION;
                    case ComplaintEvent.Terminated terminated -> NoticeKind.TERMINATION;
                    case ComplaintEvent.Settled settled
                    when settled.route() == Settled.Route.MEDIATION_DOCUMENT -> NoticeKind.MEDIATION_DOCUMENT;
                    case ComplaintEvent.Settled settled
                    when settled.route() == Settled.Route.MEDIATION_RECORD -> NoticeKind.MEDIATION_RECORD;
                    default -> null;
                });
    }

    /** Who passes a complaint on says so itself; it no longer handles it then. */
    private static String issuer(Complaint complaint, ComplaintEvent event) {
        return event instanceof ComplaintEvent.Forwarded forwarded ? forwarded.from() : complaint.district();
    }
}
