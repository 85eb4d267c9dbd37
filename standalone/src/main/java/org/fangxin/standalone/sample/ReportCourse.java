package org.fangxin.standalone.sample;

import java.time.LocalDate;
import org.fangxin.standalone.sample.PastCase.Extension;
import org.fangxin.standalone.sample.PastCase.PastReport;
import org.fangxin.standalone.sample.PastCase.Penalty;
import org.fangxin.standalone.sample.PastCase.Reporter;
import org.fangxin.standalone.sample.PastCase.Result;
import org.fangxin.standalone.sample.PastCase.Verification;
import org.jspecify.annotations.Nullable;

/** What became of a report. */
final class ReportCourse {
    private static final int ANONYMOUS_IN_100 = 22;
    private static final int FILED_IN_100 = 8;
    private static final int OUT_OF_POWER_IN_100 = 6;
    private static final int EXTENDED_IN_100 = 9;

    /** A case that was filed is decided within so many days. */
    private static final int DECISION_TAKES = 60;

    private final LocalDate last;

    ReportCourse(LocalDate last) {
        this.last = last;
    }

    PastReport draw(Chance chance, SampleHistory.Receipt receipt, Grievances.Grievance grievance) {
        Course course = new Course(receipt.on(), last, chance);
        Verification verification = verification(chance, course);
        Result result = result(chance, course);
        return new PastReport(
                "REPORT",
                receipt.number(),
                receipt.at(),
                receipt.channel(),
                chance.in100(ANONYMOUS_IN_100)
                        ? null
                        : new Reporter(receipt.from().name(), receipt.from().phone()),
                grievance.against(),
                grievance.category(),
                grievance.problem(),
                grievance.narrative(),
                "现场照片和付款记录可以提供。",
                verification,
                result,
                penalty(chance, course, result));
    }

    private static Verification verification(Chance chance, Course course) {
        String started = course.after(1, 4);
        if (!course.leaves(15) || !chance.in100(EXTENDED_IN_100)) {
            return new Verification(started, null);
        }
        return new Verification(started, new Extension(course.after(6, 10), "分管负责人", "样品需要送检，核查时间不足。"));
    }

    private static Result result(Chance chance, Course course) {
        int drawn = chance.below(100);
        if (drawn < FILED_IN_100 && course.leaves(DECISION_TAKES + 10)) {
            return new Result("CASE_FILED", course.after(2, 9), null, null, null);
        }
        if (drawn < FILED_IN_100 + OUT_OF_POWER_IN_100) {
            return new Result("OUT_OF_POWER", course.after(1, 8), null, null, "请向有管理权限的部门反映。");
        }
        String ground =
                chance.in100(40) ? "MINOR_AND_CORRECTED" : chance.in100(60) ? "NOT_ESTABLISHED" : "FIRST_AND_SLIGHT";
        return new Result("NOT_FILED", course.after(2, 9), ground, "经核查，情节轻微并已改正，或者违法事实不成立。", null);
    }

    private static @Nullable Penalty penalty(Chance chance, Course course, Result result) {
        return result.outcome().equals("CASE_FILED")
                ? new Penalty(
                        course.after(20, DECISION_TAKES),
                        "责令改正，处以罚款。",
                        SampleComplaint.Money.yuan(500 * chance.between(2, 60)))
                : null;
    }
}
