package org.fangxin.gateway.statistics;

import org.fangxin.gateway.routing.ServiceDocuments;

/** A service says that the question cannot be answered; its problem is passed on. */
final class ServiceRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ServiceDocuments.Answer answer;

    ServiceRefusal(ServiceDocuments.Answer answer) {
        super("refused", null, false, false);
        this.answer = answer;
    }

    ServiceDocuments.Answer answer() {
        return answer;
    }
}
