package org.fangxin.warning.application.proposal;

import java.util.List;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** What a warning concerns when its editor does not say otherwise: what surged. */
final class SuggestedScope {
    private SuggestedScope() {}

    static Scope of(SurgeSubject subject) {
        return switch (subject) {
            case SurgeSubject.Merchant merchant ->
                new Scope(List.of(), List.of(), List.of(), List.of(merchant.uscc()), List.of());
            case SurgeSubject.Area area ->
                new Scope(List.of(area.district()), List.of(), List.of(area.category()), List.of(), List.of());
            case SurgeSubject.Goods ignored -> new Scope(List.of(), List.of(), List.of(), List.of(), List.of());
        };
    }
}
