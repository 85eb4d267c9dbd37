package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.fangxin.warning.domain.notice.GeoPoint;
import org.fangxin.warning.domain.notice.Polygon;

/** An area by its outline. */
record PolygonBody(
        @Schema(description = "Corners in WGS-84, the first repeated as the last; 4 to 200 points") @NotNull
        List<@Valid @NotNull PointBody> ring) {
    /** A place in WGS-84 degrees. */
    record PointBody(@NotNull Double lng, @NotNull Double lat) {}

    static PolygonBody of(Polygon polygon) {
        return new PolygonBody(polygon.ring().stream()
                .map(point -> new PointBody(point.lng(), point.lat()))
                .toList());
    }

    Polygon toPolygon() {
        return new Polygon(ring.stream()
                .map(point -> new GeoPoint(point.lng(), point.lat()))
                .toList());
    }
}
