package org.fangxin.merchant.domain.application;

/** Numbers of plaques; each is given once. */
public interface PlaqueNumbers {
    /**
     * The next number of a district and year.
     *
     * @return for example {@code FX-330106-2026-000001}
     */
    String next(String district, int year);
}
