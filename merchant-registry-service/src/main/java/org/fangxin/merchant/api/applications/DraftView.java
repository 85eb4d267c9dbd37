package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.DraftAnswer;
import org.fangxin.merchant.domain.application.DraftPeriod;
import org.fangxin.merchant.domain.application.Drafts.Held;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.web.FaultTexts;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An application that its merchant is still writing; nobody else sees it.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param answers what it says so far to the criteria of the checklist
 * @param documents the documents it names so far
 * @param missing what keeps it from being submitted now; empty when nothing does. Absent in lists
 * @param keptUntil last day on which it is there if it is not changed before (Asia/Shanghai)
 * @param noticeOn day from which the merchant ought to be told that it goes (Asia/Shanghai)
 * @param version rises with each change
 */
@Schema(name = "DesignationApplicationDraft")
record DraftView(
        String id,
        String uscc,
        String kind,
        String kindName,
        List<DraftAnswer> answers,
        List<DocumentReference> documents,
        @Nullable List<MissingView> missing,
        Instant startedAt,
        Instant changedAt,
        LocalDate keptUntil,
        LocalDate noticeOn,
        long version) {
    /**
     * Something that keeps a draft from being submitted.
     *
     * @param pointer where in the draft (JSON Pointer, RFC 6901); empty for the whole
     * @param code stable code, as in the refusal of a submission
     * @param detail the same in the reader's language
     */
    @Schema(name = "DraftShortcoming")
    record MissingView(String pointer, String code, String detail) {
        static MissingView of(Fault fault, Texts texts, Locale language) {
            return new MissingView(fault.pointer(), fault.code(), FaultTexts.of(fault, texts, language));
        }
    }

    static DraftView of(Held held, DraftPeriod period, @Nullable List<MissingView> missing) {
        Draft draft = held.draft();
        return new DraftView(
                draft.id(),
                draft.uscc().value(),
                draft.kind(),
                CodeNames.of(CodeLists.DESIGNATION_KINDS, draft.kind()),
                draft.content().answers(),
                draft.content().documents(),
                missing,
                draft.startedAt(),
                draft.changedAt(),
                draft.keptUntil(),
                period.noticeOn(draft),
                held.version());
    }
}
