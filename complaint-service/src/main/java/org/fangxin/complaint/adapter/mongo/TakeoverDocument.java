package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.domain.filing.Takeover;
import org.jspecify.annotations.Nullable;

/** Whence a case was taken over, as it lies in the store. */
record TakeoverDocument(String externalNo, String line, String digest) {
    static @Nullable TakeoverDocument of(@Nullable Takeover takeover) {
        return takeover == null
                ? null
                : new TakeoverDocument(takeover.externalNo(), takeover.line(), takeover.digest());
    }

    static @Nullable Takeover read(@Nullable TakeoverDocument document) {
        return document == null ? null : new Takeover(document.externalNo(), document.line(), document.digest());
    }
}
