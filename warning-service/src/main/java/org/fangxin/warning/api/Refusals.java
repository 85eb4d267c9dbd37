package org.fangxin.warning.api;

import java.util.List;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.domain.Flaw;
import org.springframework.http.HttpStatus;

/** Refusals that several resources share. */
public final class Refusals {
    private Refusals() {}

    /** What was submitted breaks rules. */
    public static Problem flawed(String prefix, List<Flaw> flaws) {
        Problem problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "text-refused");
        for (Flaw flaw : flaws) {
            problem = problem.at(
                    prefix + flaw.pointer(), flaw.code(), flaw.arguments().toArray());
        }
        return problem;
    }

    /** There is nothing under this id, or nothing that the caller may see. */
    public static Problem notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found");
    }
}
