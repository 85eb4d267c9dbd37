package org.fangxin.warning.domain;

/** A text in Chinese and English. */
public record Bilingual(String zh, String en) {
    /** The text in the reader's language: Chinese, or else English. */
    public String in(boolean chinese) {
        return chinese ? zh : en;
    }
}
