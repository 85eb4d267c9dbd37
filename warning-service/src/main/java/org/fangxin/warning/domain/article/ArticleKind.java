package org.fangxin.warning.domain.article;

/** Kinds of articles. */
public enum ArticleKind {
    /** What consumers talk about now. */
    HOT_TOPIC,
    /** The law, explained by a case. */
    LAW_BY_CASES
}
