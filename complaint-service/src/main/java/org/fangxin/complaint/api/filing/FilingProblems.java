package org.fangxin.complaint.api.filing;

import org.fangxin.complaint.application.FileComplaint.Outcome;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** What it means over HTTP that a complaint was not filed. */
public final class FilingProblems {
    private FilingProblems() {}

    /** The complaint that was filed, or the problem that says why not. */
    public static Outcome.Filed filed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Filed filed -> filed;
            case Outcome.MerchantUnknown unknown ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "merchant-unknown")
                        .at("/respondent/uscc", "merchant-unknown")
                        .exception();
            case Outcome.RegistryUnavailable unavailable ->
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "merchant-registry-unavailable")
                        .at("/respondent/uscc", "merchant-registry-unavailable")
                        .retryAfter(unavailable.retryAfter())
                        .exception();
            case Outcome.OutsideOwnDistricts outside ->
                throw Problem.of(HttpStatus.FORBIDDEN, "outside-own-districts", outside.district())
                        .at("/respondent/district", "outside-own-districts", outside.district())
                        .exception();
        };
    }
}
