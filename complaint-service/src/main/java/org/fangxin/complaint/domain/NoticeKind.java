package org.fangxin.complaint.domain;

import java.util.Set;

/** Documents that the bureau gives out when a step is taken (SAMR forms of April 2026). */
public enum NoticeKind {
    /** 投诉受理告知书 */
    ACCEPTANCE("受", Party.COMPLAINANT),
    /** 投诉不予受理告知书 */
    REFUSAL("不受", Party.COMPLAINANT),
    /** 限期提供材料通知书 */
    MATERIALS_REQUEST("补", Party.COMPLAINANT),
    /** 分送通知书 */
    FORWARDING("送", Party.COMPLAINANT),
    /** 调解通知书 */
    MEDIATION("调通", Party.COMPLAINANT, Party.RESPONDENT),
    /** 调解书 */
    MEDIATION_DOCUMENT("调书", Party.COMPLAINANT, Party.RESPONDENT),
    /** 调解记录 */
    MEDIATION_RECORD("调记", Party.COMPLAINANT, Party.RESPONDENT),
    /** 终止调解告知书 */
    TERMINATION("终", Party.COMPLAINANT, Party.RESPONDENT),
    /** 举报处理结果告知书 */
    REPORT_RESULT("举", Party.REPORTER);

    private final String word;
    private final Set<Party> readers;

    NoticeKind(String word, Party... readers) {
        this.word = word;
        this.readers = Set.of(readers);
    }

    /** The word in the document number that tells the kind. */
    public String word() {
        return word;
    }

    /** Whether a party gets it; the officer reads all. */
    public boolean readableBy(Party party) {
        return party == Party.OFFICER || readers.contains(party.side());
    }
}
