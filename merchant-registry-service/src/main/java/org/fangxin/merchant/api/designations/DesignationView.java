package org.fangxin.merchant.api.designations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.DesignationPool;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.RevocationGround;
import org.jspecify.annotations.Nullable;

/**
 * A designation as the API shows it.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param kindName its name in the reader's language
 * @param stars of the last evaluation that gave a score, three to five; 0 when none did
 * @param pool in which pool of the programme it is on the day of the answer
 * @param held whether the merchant holds it on the day of the answer
 * @param history what was done to it after the award, oldest first
 * @param since first day
 * @param until last day; absent when it has no end
 * @param evaluationDueOn last day for its yearly evaluation (Asia/Shanghai); absent when it is not held
 */
@Schema(name = "Designation")
public record DesignationView(
        String id,
        String kind,
        String kindName,
        DesignationState state,
        boolean held,
        int stars,
        DesignationPool pool,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate evaluationDueOn,
        @Nullable String plaqueNumber,
        List<NoteView> history) {
    /**
     * Something that was done to the designation.
     *
     * @param ground with a revocation
     * @param dueOn with a rectification
     * @param until with an evaluation
     * @param score with an evaluation
     * @param stars with an evaluation
     */
    @Schema(name = "DesignationNote")
    public record NoteView(
            DesignationAct act,
            LocalDate on,
            @Nullable String reason,
            @Nullable RevocationGround ground,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate until,
            @Nullable Integer score,
            @Nullable Integer stars) {
        static NoteView of(DesignationNote note) {
            return new NoteView(
                    note.act(),
                    note.on(),
                    note.reason(),
                    note.ground(),
                    note.dueOn(),
                    note.until(),
                    note.score(),
                    note.stars());
        }
    }

    /** The view of one of a merchant's designations on a day. */
    public static DesignationView of(Merchant merchant, Designation designation, LocalDate day) {
        return new DesignationView(
                designation.id(),
                designation.kind(),
                CodeNames.of(CodeLists.DESIGNATION_KINDS, designation.kind()),
                designation.state(),
                designation.isHeldOn(day),
                designation.stars(),
                designation.poolOn(day),
                designation.since(),
                designation.until(),
                merchant.evaluationDueOn(designation).orElse(null),
                designation.plaqueNumber(),
                designation.notes().stream().map(NoteView::of).toList());
    }
}
