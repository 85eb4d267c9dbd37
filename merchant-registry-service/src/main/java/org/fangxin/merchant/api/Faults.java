package org.fangxin.merchant.api;

import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** Tells faults of a body as a problem. */
public final class Faults {
    private Faults() {}

    /** The 400 problem that names every fault at its place. */
    public static Problem problem(List<Fault> faults) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        for (Fault fault : faults) {
            problem =
                    problem.at(fault.pointer(), fault.code(), fault.arguments().toArray());
        }
        return problem;
    }
}
