package org.fangxin.contracts;

/**
 * Names of the topics. One topic per kind of aggregate, keyed by the aggregate's id, so that the events of one
 * aggregate keep their order.
 */
public final class Topics {
    /** Events of complaints, key: the complaint's id. Producer: complaint-service. */
    public static final String COMPLAINT = "complaint.events.v1";

    /** Events of merchants, key: the unified social credit code. Producer: merchant-registry-service. */
    public static final String MERCHANT = "merchant.events.v1";

    /** Events of warnings, key: the warning's id. Producer: warning-service. */
    public static final String WARNING = "warning.events.v1";

    private Topics() {}
}
