package org.fangxin.merchant.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.domain.programme.Programmes;
import org.jspecify.annotations.Nullable;

/**
 * Which designations a reviewer's list holds. Every combination has one token, and each merchant carries the tokens of all
 * combinations that one of its designations fits, so that one index serves them all.
 *
 * @param among codes of districts or cities, at least one
 * @param kind only those of this kind; null for any
 * @param pool only those in this pool; null for any of the three
 */
public record DesignationFilter(
        Set<String> among, @Nullable String kind, @Nullable DesignationPool pool) {
    private static final String ANY = "*";

    public DesignationFilter {
        among = Set.copyOf(among);
    }

    /** The tokens of which a merchant carries one when a designation of it fits. */
    public List<String> tokens() {
        return among.stream()
                .sorted()
                .map(place -> token(place, kind == null ? ANY : kind, pool == null ? ANY : pool.name()))
                .toList();
    }

    /** Whether a designation of a merchant that carries one of the tokens fits. */
    public boolean fits(Designation designation, LocalDate day) {
        DesignationPool its = designation.poolOn(day);
        return its != DesignationPool.NONE
                && (kind == null || kind.equals(designation.kind()))
                && (pool == null || pool == its);
    }

    /** All tokens of a merchant on a day; none when everything it was awarded is over. */
    public static List<String> tokensOf(Merchant merchant, LocalDate day) {
        return merchant.designations().stream()
                .flatMap(designation -> tokensOf(merchant, designation, day).stream())
                .distinct()
                .toList();
    }

    /** The tokens that a merchant carries for one of its designations on a day; none when that is over. */
    public static List<String> tokensOf(Merchant merchant, Designation designation, LocalDate day) {
        String district = merchant.entry().district();
        DesignationPool pool = designation.poolOn(day);
        List<String> tokens = new ArrayList<>();
        if (pool != DesignationPool.NONE) {
            for (String place : List.of(district, Programmes.cityOf(district))) {
                for (String kind : List.of(ANY, designation.kind())) {
                    tokens.add(token(place, kind, ANY));
                    tokens.add(token(place, kind, pool.name()));
                }
            }
        }
        return tokens;
    }

    private static String token(String place, String kind, String pool) {
        return place + "/" + kind + "/" + pool;
    }
}
