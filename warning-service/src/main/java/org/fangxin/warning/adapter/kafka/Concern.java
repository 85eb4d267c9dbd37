package org.fangxin.warning.adapter.kafka;

import java.util.List;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.merchant.AllianceEvent;
import org.fangxin.contracts.merchant.ApplicationEvent;
import org.fangxin.contracts.merchant.DesignationPublicised;
import org.fangxin.contracts.merchant.EvaluationEvent;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.merchant.ReviewEvent;
import org.fangxin.contracts.merchant.StationDisputeEnded;
import org.fangxin.contracts.merchant.StationDisputeLogged;
import org.fangxin.contracts.merchant.StationEvent;
import org.fangxin.contracts.outreach.ActivityAttended;
import org.fangxin.contracts.outreach.OutreachEvent;
import org.fangxin.contracts.outreach.RegistrationsCounted;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningEvent;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.warning.domain.notice.WarningKind;
import org.fangxin.warning.domain.webhook.Message.Audience;
import org.fangxin.warning.domain.webhook.PartnerRosters;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event concerns; the components are those of a message.
 *
 * <p>Complaints, applications and evaluations that are due are for the merchant, the register for partners of the roster, warnings for everybody.
 * A warning that names businesses is for the partners whose tenants they are, unless it is about goods: those may lie on
 * any shelf. What the bureau proposes to itself, and figures of stations and activities, are for analysts.
 */
record Concern(
        Audience audience, List<String> merchants, @Nullable List<String> partners) {
    static Concern of(Object event, PartnerRosters rosters) {
        return switch (event) {
            case ComplaintEvent complaint -> party(complaint.subject().uscc());
            case MerchantEvent change -> {
                List<String> partners = change.merchant().partners();
                yield register(change.uscc(), partners == null ? rosters.partnersOf(List.of(change.uscc())) : partners);
            }
            case DesignationPublicised told -> register(told.uscc(), rosters.partnersOf(List.of(told.uscc())));
            case ApplicationEvent application -> party(application.uscc());
            case EvaluationEvent evaluation -> party(evaluation.uscc());
            case WarningEvent warning -> warning(warning, rosters);
            case ReviewEvent ignored -> bureau();
            case StationDisputeLogged ignored -> bureau();
            case StationDisputeEnded ignored -> bureau();
            case ActivityAttended ignored -> bureau();
            case RegistrationsCounted ignored -> bureau();
            case StationEvent ignored -> everybody();
            case AllianceEvent ignored -> everybody();
            case OutreachEvent ignored -> everybody();
            default -> throw new IllegalArgumentException("nobody is named for " + event.getClass());
        };
    }

    private static Concern warning(WarningEvent event, PartnerRosters rosters) {
        return switch (event) {
            case WarningPublished published -> named(published.kind(), published.merchants(), rosters);
            case WarningUpdated updated -> named(updated.kind(), updated.merchants(), rosters);
            case WarningCancelled cancelled -> named(cancelled.kind(), cancelled.merchants(), rosters);
            case WarningExpired expired -> named(expired.kind(), expired.merchants(), rosters);
            default -> bureau();
        };
    }

    private static Concern named(String kind, List<String> merchants, PartnerRosters rosters) {
        boolean all = merchants.isEmpty() || WarningKind.valueOf(kind).isAboutGoods();
        return new Concern(Audience.EVERYBODY, merchants, all ? null : rosters.partnersOf(merchants));
    }

    private static Concern party(@Nullable String uscc) {
        return new Concern(Audience.PARTY, uscc == null ? List.of() : List.of(uscc), List.of());
    }

    private static Concern register(String uscc, List<String> partners) {
        return new Concern(Audience.REGISTER, List.of(uscc), partners);
    }

    private static Concern bureau() {
        return new Concern(Audience.BUREAU, List.of(), List.of());
    }

    private static Concern everybody() {
        return new Concern(Audience.EVERYBODY, List.of(), null);
    }
}
