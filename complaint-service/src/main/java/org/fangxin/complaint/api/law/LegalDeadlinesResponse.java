package org.fangxin.complaint.api.law;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.deadline.DayCount;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.deadline.Roll;

/** The limits that hold for a case received on a day. */
@Schema(name = "LegalDeadlines")
record LegalDeadlinesResponse(
        LocalDate receivedOn,
        LocalDate countedFrom,
        @Schema(example = "Asia/Shanghai") String timeZone,

        @Schema(description = "Years whose holidays are announced; a due day beyond them is provisional.")
        List<Integer> calendarYears,

        List<Item> deadlines) {

    @Schema(name = "LegalDeadline")
    record Item(
            LimitKind kind,
            String kindText,

            @Schema(description = "The event from whose day the limit counts.")
            LimitKind.CountsFrom countsFrom,

            @Schema(example = "7") int amount,
            DayCount unit,
            Roll roll,
            LocalDate dueOn,

            @Schema(description = "The last day moved over a holiday.")
            boolean rolled,

            boolean provisional,
            @Schema(example = "SAMR-121") String regulation,
            String regulationText,
            @Schema(example = "2026") String version,
            @Schema(example = "15") String article) {}

    static Item item(LegalDeadline deadline, LegalRules rules, Wording words) {
        LimitKind kind = deadline.limit().kind();
        LegalBasis basis = deadline.limit().basis();
        return new Item(
                kind,
                words.of("limit", kind.name()),
                kind.countsFrom(),
                deadline.limit().amount(),
                deadline.limit().unit(),
                deadline.limit().roll(),
                deadline.dueOn(),
                deadline.rolled(),
                deadline.provisional(),
                basis.regulation(),
                rules.regulation(basis.regulation())
                        .map(known -> words.choose(known.zh(), known.en()))
                        .orElse(basis.regulation()),
                basis.version(),
                basis.article());
    }
}
