package org.fangxin.warning.domain.article;

import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Law that an article rests on.
 *
 * @param law its name
 * @param article the article or clause, for example 第二十五条; null for the whole law
 */
public record Citation(Bilingual law, @Nullable String article) {}
