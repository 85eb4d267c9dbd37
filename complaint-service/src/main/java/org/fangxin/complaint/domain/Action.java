package org.fangxin.complaint.domain;

import java.util.List;
import java.util.Set;

/**
 * Something that can be done to a complaint: in which stages, and by whom. Its name is the last part of the address to
 * which it is posted.
 *
 * @param from the stages in which it is possible
 */
public record Action<S>(String name, Class<S> from, Set<Party> by) {
    public static final Action<ComplaintState.Undecided> ACCEPTANCE =
            byOfficer("acceptance", ComplaintState.Undecided.class);
    public static final Action<ComplaintState.Undecided> REFUSAL = byOfficer("refusal", ComplaintState.Undecided.class);
    public static final Action<ComplaintState.Undecided> MATERIALS_REQUEST =
            byOfficer("materials-request", ComplaintState.Undecided.class);
    public static final Action<MaterialsRequested> MATERIALS =
            new Action<>("materials", MaterialsRequested.class, Set.of(Party.COMPLAINANT));
    public static final Action<ComplaintState.AtIntake> FORWARDING =
            byOfficer("forwarding", ComplaintState.AtIntake.class);
    public static final Action<Forwarded> RETURN_TO_INTAKE = byOfficer("return-to-intake", Forwarded.class);
    public static final Action<Withdrawable> WITHDRAWAL =
            new Action<>("withdrawal", Withdrawable.class, Set.of(Party.COMPLAINANT));

    public static final Action<Received> ODR_START = new Action<>("odr-start", Received.class, Set.of(Party.PLATFORM));
    public static final Action<Talking> MERCHANT_REPLY =
            new Action<>("merchant-reply", Talking.class, Set.of(Party.RESPONDENT));
    public static final Action<Talking> SETTLEMENT_OFFER = byEitherSide("settlement-offers", Talking.class);
    public static final Action<Talking> OFFER_ACCEPTANCE = byEitherSide("settlement-offers/acceptance", Talking.class);
    public static final Action<Negotiating> ODR_FAILURE =
            new Action<>("odr-failure", Negotiating.class, Set.of(Party.COMPLAINANT, Party.RESPONDENT, Party.PLATFORM));
    public static final Action<NegotiationFailed> ESCALATION =
            new Action<>("escalation", NegotiationFailed.class, Set.of(Party.COMPLAINANT));

    public static final Action<ComplaintState.Open> MEDIATION_CONSENT =
            byEitherSide("mediation-consent", ComplaintState.Open.class);
    public static final Action<Accepted> MEDIATION = byOfficer("mediation", Accepted.class);
    public static final Action<Mediating> TESTING = byOfficer("testing", Mediating.class);
    public static final Action<Testing> TESTING_RESULT = byOfficer("testing-result", Testing.class);
    public static final Action<Mediating> SUSPENSION = byOfficer("suspension", Mediating.class);
    public static final Action<Suspended> RESUMPTION = byOfficer("resumption", Suspended.class);
    public static final Action<Mediating> DELEGATION = byOfficer("delegation", Mediating.class);
    public static final Action<Delegated> DELEGATION_END = byOfficer("delegation-end", Delegated.class);
    public static final Action<ComplaintState.InMediation> SETTLEMENT =
            byOfficer("settlement", ComplaintState.InMediation.class);
    public static final Action<ComplaintState.Open> TERMINATION = byOfficer("termination", ComplaintState.Open.class);

    public static final Action<ComplaintState.Ending> CLOSURE = byOfficer("closure", ComplaintState.Ending.class);
    public static final Action<Closed> RATING = new Action<>("rating", Closed.class, Set.of(Party.COMPLAINANT));
    public static final Action<Closed> REOPENING = new Action<>("reopening", Closed.class, Set.of(Party.COMPLAINANT));
    public static final Action<Closed> FOLLOW_UP = byOfficer("follow-up", Closed.class);

    public static final Action<ComplaintState> REMINDER =
            new Action<>("reminder", ComplaintState.class, Set.of(Party.PLATFORM));

    public static final Action<Closed> PUBLICATION = new Action<>("publication", Closed.class, Set.of(Party.PLATFORM));
    public static final Action<Closed> PUBLICITY_EXCLUSION = byOfficer("publicity-exclusion", Closed.class);

    /** Files accompany the way like messages do; they are no steps of it and not listed among what is allowed. */
    public static final Action<Documented> ATTACHMENT =
            new Action<>("attachments", Documented.class, Set.of(Party.COMPLAINANT, Party.RESPONDENT, Party.OFFICER));

    public static final Action<Documented> ATTACHMENT_WITHDRAWAL = new Action<>(
            "attachments/withdrawal", Documented.class, Set.of(Party.COMPLAINANT, Party.RESPONDENT, Party.OFFICER));
    public static final Action<ComplaintState> ATTACHMENT_SCAN =
            new Action<>("attachments/scan", ComplaintState.class, Set.of(Party.PLATFORM));

    /** Not a step of the law, so not named among what is allowed. */
    public static final Action<ComplaintState> ASSIGNMENT = byOfficer("assignment", ComplaintState.class);

    public static final Action<ComplaintState> SPLIT =
            new Action<>("split", ComplaintState.class, Set.of(Party.PLATFORM));
    public static final Action<ComplaintState> BREACH_CLUE = byOfficer("breach-clue", ComplaintState.class);

    /** The case leads on: others are merged into it. */
    public static final Action<Leading> MERGE = byOfficer("merge", Leading.class);

    /** The case goes on in another. */
    public static final Action<Mergeable> MERGING = byOfficer("merging", Mergeable.class);

    /** More persons complain jointly. */
    public static final Action<ComplaintState.Undecided> JOINING =
            new Action<>("co-complainants", ComplaintState.Undecided.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** Those who are represented agree to what their representatives decide. */
    public static final Action<Withdrawable> REPRESENTED_CONSENT =
            new Action<>("represented-consent", Withdrawable.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** Those who complain jointly choose others to represent them. */
    public static final Action<Withdrawable> ELECTION =
            new Action<>("representatives", Withdrawable.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** Somebody leaves a joint complaint; those who are represented may, too. */
    public static final Action<Withdrawable> DEPARTURE =
            new Action<>("departure", Withdrawable.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** The complainant names an agent. */
    public static final Action<Documented> APPOINTMENT =
            new Action<>("agent", Documented.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** The mandate of the agent ends. */
    public static final Action<ComplaintState> MANDATE_END =
            new Action<>("agent/end", ComplaintState.class, Set.of(Party.COMPLAINANT, Party.OFFICER));

    /** Somebody takes the own place in the case; not named among what is allowed. */
    public static final Action<ComplaintState> CLAIM =
            new Action<>("claim", ComplaintState.class, Set.of(Party.COMPLAINANT));

    private static final List<Action<?>> ALL = List.of(
            ACCEPTANCE,
            REFUSAL,
            MATERIALS_REQUEST,
            MATERIALS,
            FORWARDING,
            RETURN_TO_INTAKE,
            ODR_START,
            MERCHANT_REPLY,
            SETTLEMENT_OFFER,
            OFFER_ACCEPTANCE,
            ODR_FAILURE,
            ESCALATION,
            MEDIATION_CONSENT,
            MEDIATION,
            TESTING,
            TESTING_RESULT,
            SUSPENSION,
            RESUMPTION,
            DELEGATION,
            DELEGATION_END,
            SETTLEMENT,
            TERMINATION,
            CLOSURE,
            RATING,
            REOPENING,
            FOLLOW_UP,
            WITHDRAWAL,
            REMINDER,
            PUBLICATION,
            PUBLICITY_EXCLUSION,
            MERGE,
            JOINING);

    /** What a party may do in a stage, in a stable order. */
    static List<Action<?>> open(ComplaintState state, Party party) {
        return ALL.stream()
                .<Action<?>>filter(
                        action -> action.by().contains(party) && action.from().isInstance(state))
                .toList();
    }

    private static <S> Action<S> byOfficer(String name, Class<S> from) {
        return new Action<>(name, from, Set.of(Party.OFFICER));
    }

    private static <S> Action<S> byEitherSide(String name, Class<S> from) {
        return new Action<>(name, from, Set.of(Party.COMPLAINANT, Party.RESPONDENT));
    }
}
