package org.fangxin.complaint.domain;

import java.util.List;

/** What came of an attempt: the changed complaint with its event, or why nothing changed. */
public sealed interface Move {
    /** The step was taken. */
    record Made(Complaint complaint, ComplaintEvent event) implements Move {}

    /**
     * The complaint is in a stage that does not allow it.
     *
     * @param allowed names of the actions that the same party may take now
     */
    record NotNow(String action, String stage, List<String> allowed) implements Move {}

    /**
     * The stage would allow it, but something is missing.
     *
     * @param allowed names of the actions that the same party may take now
     */
    record Hindered(Hindrance hindrance, List<String> allowed) implements Move {}

    /** What may be missing. */
    enum Hindrance {
        /** Mediation needs the consent of both sides. */
        CONSENTS_MISSING,
        /** That another body mediates needs the consent of both sides. */
        DELEGATION_CONSENTS_MISSING,
        /** There is no such offer of the other side, or it is no longer open. */
        OFFER_NOT_OPEN,
        /** The complaint is already with this district. */
        ALREADY_THERE,
        /** The day set is over already. */
        DAY_PASSED,
        /** It is so already. */
        ALREADY_SO,
        /** It was rated or called back already. */
        ALREADY_DONE,
        /** The complainant did not agree to publication, or it was decided already. */
        NOT_TO_BE_PUBLISHED,
        /** No more files, or not so much more, fit into the case. */
        CASE_FULL,
        /** The same content is in the case already. */
        ATTACHED_ALREADY,
        /** There is no such file of this party in the case. */
        NO_SUCH_ATTACHMENT,
        /** The officer has acted since the file came, and may have relied on it. */
        ATTACHMENT_RELIED_UPON,
        /** It was closed too long ago to be opened again. */
        TOO_LATE,
        /** The complainant is represented: the representatives act. */
        REPRESENTATIVES_ACT,
        /** Those who are represented have not agreed in writing. */
        REPRESENTED_DISAGREE,
        /** Not all who are named agree to complain jointly. */
        NOT_ALL_AGREE,
        /** No more complainants, or no more representatives, have room in the case. */
        TOO_MANY_COMPLAINANTS,
        /** The term of the agent's power of attorney is over. */
        MANDATE_OVER,
        /** The agent's power of attorney does not cover this. */
        OUTSIDE_MANDATE,
        /** An agent filed it, and the power of attorney is not in the case. */
        POWER_OF_ATTORNEY_MISSING,
        /** Somebody has this place already, or has another one in the case. */
        PLACE_TAKEN,
        /** Nobody has this number in the case, or it is somebody else's. */
        NO_SUCH_PLACE,
        /** It is no joint complaint. */
        NOT_JOINT,
        /** Nobody would represent those who stay. */
        LAST_REPRESENTATIVE,
        /** The case has an agent, or had as many as it may. */
        AGENT_NAMED_ALREADY,
        /** A joint complaint has its representatives and no agent. */
        AGENT_FOR_ONE,
        /** The case has no agent. */
        NO_AGENT,
        /** A case is not merged with itself. */
        SAME_CASE,
        /** The cases are against different businesses. */
        NOT_SAME_BUSINESS,
        /** The cases are with different bureaus. */
        NOT_SAME_BUREAU,
        /** The cases were not brought by the same person. */
        NOT_SAME_PERSON,
        /** An accepted case cannot go on in one that is not accepted. */
        LEAD_NOT_ACCEPTED,
        /** The business negotiates on its own, or failed to: the bureau has the case not in hand. */
        BETWEEN_THE_SIDES,
        /** A test, a request to replace the mediator or another body's mediation is under way in the case. */
        LET_IT_LEAD,
        /** Another body mediates, to which consent and scope were given for the case as it was. */
        DELEGATED_AS_IT_WAS,
        /** It leads other cases, or goes on in one. */
        MERGED_ALREADY
    }
}
