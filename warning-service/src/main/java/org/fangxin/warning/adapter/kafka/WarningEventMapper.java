package org.fangxin.warning.adapter.kafka;

import java.util.List;
import java.util.Objects;
import org.fangxin.contracts.warning.ProposalOpened;
import org.fangxin.contracts.warning.WarningAcknowledged;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningDrafted;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Report;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Origin;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningEvent;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** Puts what happened here into the published language. */
public final class WarningEventMapper {

    private WarningEventMapper() {}

    /** What a change of a warning tells. */
    public static OutgoingEvent of(WarningEvent event) {
        return switch (event) {
            case WarningEvent.Drafted drafted -> new OutgoingEvent(WarningDrafted.TYPE, drafted(drafted.warning()));
            case WarningEvent.Published published ->
                new OutgoingEvent(WarningPublished.TYPE, published(published.warning()));
            case WarningEvent.Updated updated -> new OutgoingEvent(WarningUpdated.TYPE, updated(updated.warning()));
            case WarningEvent.Cancelled cancelled ->
                new OutgoingEvent(WarningCancelled.TYPE, cancelled(cancelled.warning()));
            case WarningEvent.Expired expired -> new OutgoingEvent(WarningExpired.TYPE, expired(expired.warning()));
        };
    }

    /** What the opening of a proposal tells. */
    public static OutgoingEvent of(OpenProposal proposal) {
        SurgeSubject subject = proposal.head().subject();
        Evidence evidence = proposal.evidence();
        List<String> merchants =
                subject instanceof SurgeSubject.Merchant merchant ? List.of(merchant.uscc()) : List.of();
        List<String> categories = subject instanceof SurgeSubject.Area area ? List.of(area.category()) : List.of();
        List<String> districts = subject instanceof SurgeSubject.Area area ? List.of(area.district()) : List.of();
        return new OutgoingEvent(
                ProposalOpened.TYPE,
                new ProposalOpened(
                        proposal.head().id(),
                        merchants,
                        categories,
                        districts,
                        evidence.count(),
                        evidence.from(),
                        evidence.to()));
    }

    /** What a partner's newest report tells; its note stays with the bureau. */
    public static OutgoingEvent of(Acknowledgement acknowledgement) {
        Report report = acknowledgement.latest();
        return new OutgoingEvent(
                WarningAcknowledged.TYPE,
                new WarningAcknowledged(
                        acknowledgement.id(),
                        acknowledgement.warningId(),
                        acknowledgement.number(),
                        acknowledgement.partner(),
                        report.action().name(),
                        report.quantity(),
                        report.reportedAt()));
    }

    private static WarningDrafted drafted(DraftWarning warning) {
        Notice notice = warning.notice();
        Origin origin = warning.head().origin();
        return new WarningDrafted(
                warning.head().id(),
                warning.head().number(),
                notice.kind().name(),
                notice.severity().name(),
                origin == null ? null : origin.proposalId());
    }

    private static WarningPublished published(PublishedWarning warning) {
        Notice notice = warning.notice();
        return new WarningPublished(
                warning.head().id(),
                warning.head().number(),
                notice.kind().name(),
                notice.severity().name(),
                title(warning),
                notice.scope().merchants(),
                notice.scope().categories(),
                notice.scope().districts(),
                notice.period().effectiveAt(),
                notice.period().expiresAt());
    }

    private static WarningUpdated updated(PublishedWarning warning) {
        Notice notice = warning.notice();
        Edition edition = warning.editions().current();
        return new WarningUpdated(
                warning.head().id(),
                warning.head().number(),
                edition.number(),
                Objects.requireNonNull(edition.reason(), "an update has a reason"),
                notice.kind().name(),
                notice.severity().name(),
                title(warning),
                notice.scope().merchants(),
                notice.scope().categories(),
                notice.scope().districts(),
                notice.period().effectiveAt(),
                notice.period().expiresAt());
    }

    private static WarningCancelled cancelled(CancelledWarning warning) {
        Notice notice = warning.notice();
        return new WarningCancelled(
                warning.head().id(),
                warning.head().number(),
                warning.editions().current().number(),
                new WarningCancelled.Reason(
                        warning.reason().zh(), warning.reason().en()),
                warning.cancelledAt(),
                notice.kind().name(),
                notice.severity().name(),
                title(warning),
                notice.scope().merchants(),
                notice.scope().categories(),
                notice.scope().districts());
    }

    private static WarningExpired expired(ExpiredWarning warning) {
        Notice notice = warning.notice();
        return new WarningExpired(
                warning.head().id(),
                warning.head().number(),
                warning.editions().current().number(),
                warning.expiredAt(),
                notice.kind().name(),
                notice.severity().name(),
                title(warning),
                notice.scope().merchants(),
                notice.scope().categories(),
                notice.scope().districts());
    }

    private static WarningPublished.Title title(Warning warning) {
        return new WarningPublished.Title(
                warning.notice().title().zh(), warning.notice().title().en());
    }
}
