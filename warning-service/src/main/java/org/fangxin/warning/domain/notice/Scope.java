package org.fangxin.warning.domain.notice;

import java.util.List;

/**
 * What and whom a notice concerns.
 *
 * @param districts six-digit area codes it applies to; empty means the whole city
 * @param polygons finer areas inside them
 * @param categories goods or services it concerns (code list {@code categories})
 * @param merchants unified social credit codes of the merchants it concerns; empty when none in particular
 * @param audiences whom it speaks to; empty means everybody
 */
public record Scope(
        List<String> districts,
        List<Polygon> polygons,
        List<String> categories,
        List<String> merchants,
        List<Audience> audiences) {
    public Scope {
        districts = List.copyOf(districts);
        polygons = List.copyOf(polygons);
        categories = List.copyOf(categories);
        merchants = List.copyOf(merchants);
        audiences = List.copyOf(audiences);
    }
}
