package org.fangxin.complaint.domain;

/** Why mediation ends without an agreement (SAMR Order 121 article 23). */
public enum TerminationGround {
    /** The complaint was withdrawn, or the parties settled on their own. */
    WITHDRAWN_OR_SELF_SETTLED,
    /** A party stayed away without reason, or refuses mediation. */
    ABSENT_OR_REFUSED,
    /** A party clearly says that no agreement is possible. */
    NO_AGREEMENT,
    /** The parties cannot agree on who bears the cost of a test. */
    TEST_COST_DISPUTED,
    /** The mediation limit is over. */
    LIMIT_OVER,
    /** A ground of refusal, or abuse, came to light after acceptance. */
    REFUSAL_GROUND_FOUND,
    /** A party died or ceased to exist. */
    PARTY_CEASED,
    OTHER_BY_LAW
}
