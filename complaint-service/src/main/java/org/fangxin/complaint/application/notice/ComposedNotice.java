package org.fangxin.complaint.application.notice;

import java.util.List;
import java.util.Locale;
import org.fangxin.complaint.domain.Notice;

/**
 * A document in words.
 *
 * @param issuer name of the bureau
 * @param date the day it was given out, in words
 * @param paragraphs full wording
 * @param plain the same in a few words everybody understands
 */
public record ComposedNotice(
        Notice notice,
        Locale language,
        String title,
        String issuer,
        String date,
        List<String> paragraphs,
        List<String> plain) {}
