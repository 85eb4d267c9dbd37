package org.fangxin.gateway.problems;

/** Ends a request with a problem, from wherever in the gateway it is thrown. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code().text(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
