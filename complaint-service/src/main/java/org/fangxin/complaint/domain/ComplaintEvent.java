package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** Something that happened to a complaint. */
public sealed interface ComplaintEvent {
    /** Stable code of what happened, as the timeline shows it. */
    String code();

    /** Day on which it happened, in the city. */
    LocalDate on();

    /** The complaint was filed. */
    record Filed(LocalDate on, LocalDate acceptanceDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "FILED";
        }
    }

    /** The bureau accepted it. */
    record Accepted(LocalDate on, LocalDate mediationDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "ACCEPTED";
        }
    }

    /** The bureau did not accept it. */
    record Refused(LocalDate on, String ground) implements ComplaintEvent {
        @Override
        public String code() {
            return "REFUSED";
        }
    }

    /** The complainant was asked for materials. */
    record MaterialsRequested(LocalDate on, LocalDate dueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "MATERIALS_REQUESTED";
        }
    }

    /** Passed on to another bureau. */
    record Forwarded(LocalDate on, String from) implements ComplaintEvent {
        @Override
        public String code() {
            return "FORWARDED";
        }
    }

    /** The complainant took it back before acceptance. */
    record Withdrawn(LocalDate on) implements ComplaintEvent {
        @Override
        public String code() {
            return "WITHDRAWN";
        }
    }

    /** The business negotiates on its own. */
    record OdrStarted(LocalDate on, LocalDate dueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "ODR_STARTED";
        }
    }

    /** The business settled it on its own. */
    record OdrSettled(LocalDate on, @Nullable Money recovered) implements ComplaintEvent {
        @Override
        public String code() {
            return "ODR_SETTLED";
        }
    }

    /** Negotiation failed, or ran out of time. */
    record OdrFailed(LocalDate on, boolean timedOut) implements ComplaintEvent {
        @Override
        public String code() {
            return "ODR_FAILED";
        }
    }

    /** The bureau mediates. */
    record MediationStarted(LocalDate on, @Nullable LocalDate dueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "MEDIATION_STARTED";
        }
    }

    /** The sides agreed after the bureau had accepted. */
    record Settled(
            LocalDate on,
            org.fangxin.complaint.domain.Settled.Route route,
            @Nullable Money recovered) implements ComplaintEvent {
        @Override
        public String code() {
            return "SETTLED";
        }
    }

    /** Mediation ended without an agreement. */
    record Terminated(LocalDate on, TerminationGround ground, LocalDate noticeDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "TERMINATED";
        }
    }

    /** Everything about it is done. */
    record Closed(LocalDate on, Status endedAs, boolean publicityConsent) implements ComplaintEvent {
        @Override
        public String code() {
            return "CLOSED";
        }
    }

    /** The complainant rated how it was handled. */
    record Rated(LocalDate on, org.fangxin.complaint.domain.Closed.Score score) implements ComplaintEvent {
        @Override
        public String code() {
            return "RATED";
        }
    }

    /** Little is left of the running limit. */
    record DeadlineApproaching(LocalDate on, LimitKind limit, LocalDate dueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "DEADLINE_APPROACHING";
        }
    }

    /** The running limit is over. */
    record DeadlineMissed(LocalDate on, LimitKind limit, LocalDate dueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "DEADLINE_MISSED";
        }
    }

    /** Its facts are public. */
    record Publicised(LocalDate on, Status endedAs) implements ComplaintEvent {
        @Override
        public String code() {
            return "PUBLICISED";
        }
    }

    /** A party put a file into the case. */
    record Attached(LocalDate on, Attachment attachment) implements ComplaintEvent {
        @Override
        public String code() {
            return "ATTACHED";
        }
    }

    /** It was taken over from another system with its whole past, and stands where that led. */
    record Imported(LocalDate on, Story story) implements ComplaintEvent {
        @Override
        public String code() {
            return "IMPORTED";
        }
    }

    /**
     * It goes on in another case.
     *
     * @param accepted whether it had been accepted before
     */
    record Merged(LocalDate on, ComplaintId into, boolean accepted) implements ComplaintEvent {
        @Override
        public String code() {
            return "MERGED";
        }
    }

    /** A step that changes neither outcome nor figures: an answer, an offer, a test, a return. */
    record Progressed(LocalDate on, Progress step) implements ComplaintEvent {
        @Override
        public String code() {
            return step.name();
        }
    }

    /** Steps that are told as progress. */
    enum Progress {
        MATERIALS_SUPPLIED,
        RETURNED_TO_INTAKE,
        MERCHANT_REPLIED,
        OFFER_MADE,
        ESCALATED,
        CONSENT_GIVEN,
        CONSENT_DENIED,
        TESTING_STARTED,
        TESTING_ENDED,
        SUSPENDED,
        RESUMED,
        DELEGATED,
        DELEGATION_ENDED,
        REOPENED,
        EXCLUDED_FROM_PUBLICITY,
        CALLED_BACK,
        ASSIGNED,
        UNASSIGNED,
        SPLIT,
        BREACH_CLUE_FOUND,
        ATTACHMENT_WITHDRAWN,
        ATTACHMENT_RELEASED,
        ATTACHMENT_REJECTED,
        /** Other cases go on in this one. */
        MERGED_IN,
        COMPLAINANTS_JOINED,
        REPRESENTED_AGREED,
        REPRESENTATIVES_CHANGED,
        COMPLAINANT_LEFT,
        AGENT_NAMED,
        MANDATE_ENDED,
        PLACE_CLAIMED;

        private static final Set<Progress> INTERNAL =
                EnumSet.of(ASSIGNED, UNASSIGNED, SPLIT, BREACH_CLUE_FOUND, PLACE_CLAIMED);

        /** Whether it is the bureau's own arrangement, or would tell a business that it was reported (article 37). */
        public boolean internal() {
            return INTERNAL.contains(this);
        }

        /** The same for the code of an event. */
        public static boolean internal(String code) {
            return INTERNAL.stream().anyMatch(step -> step.name().equals(code));
        }
    }
}
