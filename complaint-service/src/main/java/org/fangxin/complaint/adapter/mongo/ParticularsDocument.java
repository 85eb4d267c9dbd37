package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import org.fangxin.platform.personal.EncryptedText;
import org.jspecify.annotations.Nullable;

/** What helps to handle a complaint, within its document; absent when nothing was told. */
record ParticularsDocument(
        List<AnswerDocument> answers,
        List<String> needs,
        @Nullable String contact) {
    record AnswerDocument(String question, EncryptedText answer) {}
}
