package org.fangxin.complaint.application.imports;

import org.fangxin.complaint.application.takeover.Flaw;
import org.fangxin.platform.imports.Fault;

/** Says what is wrong with a past as the fault of a line. */
final class Flaws {
    private Flaws() {}

    static Fault fault(Flaw flaw) {
        return switch (flaw) {
            case Flaw.NotPossible not ->
                Fault.at(
                        not.pointer(),
                        "past-step-impossible",
                        not.action(),
                        not.stage(),
                        String.join(", ", not.allowed()));
            case Flaw.OutOfOrder order ->
                Fault.at(order.pointer(), "past-out-of-order", order.earlier().toString());
            case Flaw.InFuture future ->
                Fault.at(future.pointer(), "date-in-future", future.today().toString());
            case Flaw.BeforeTheLaw before ->
                Fault.at(before.pointer(), "before-known-law", before.first().toString());
            case Flaw.OtherRoute other -> Fault.at(other.pointer(), "past-other-route", other.route());
        };
    }
}
