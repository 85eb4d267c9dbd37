package org.fangxin.complaint.application.notice;

import java.util.List;

/** Lays documents out on pages. */
@FunctionalInterface
public interface NoticePages {
    /** A PDF with each of these one after the other; the same for the same documents. */
    byte[] pdf(List<ComposedNotice> documents);
}
