package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.domain.statistics.CaseFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a case adds to the figures. It is written with the case, in the same write, and so is the mark that its sheet has to
 * be counted anew: no crash can part them.
 *
 * @param sheet the sheet on which it is counted
 * @param line what it adds
 * @param rules version of the rules that made it
 * @param uncounted true until its sheet was counted with it; absent afterwards
 */
record FiguresDocument(
        String sheet, String line, int rules, @Nullable Boolean uncounted) {
    static FiguresDocument of(CaseFigures figures) {
        return new FiguresDocument(figures.sheet(), figures.line(), CaseFigures.RULES, true);
    }
}
