package org.fangxin.warning.domain.notice;

/** Hands out warning numbers, for example {@code XJ-2026-0001}. */
public interface WarningNumbers {
    /** A number that nobody got before and nobody gets again; numbers may be skipped. */
    String next();
}
