package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import org.fangxin.merchant.domain.Origin;
import org.jspecify.annotations.Nullable;

record OriginDocument(
        Origin.Source source,
        @Nullable String name,
        Instant statedAt,
        @Nullable String importId,
        int line) {
    static OriginDocument of(Origin origin) {
        return new OriginDocument(origin.source(), origin.name(), origin.statedAt(), origin.importId(), origin.line());
    }

    Origin origin() {
        return new Origin(source, name, statedAt, importId, line);
    }
}
