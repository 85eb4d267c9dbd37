package org.fangxin.warning.api.stream;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.domain.stream.Change;

/** What an event of the stream carries: enough to decide whether to read the warning. */
record ChangeResponse(
        String warningId,
        String number,
        String kind,
        String severity,
        BilingualText title,
        List<String> merchants,
        List<String> categories,
        List<String> districts,
        Instant at,
        String url) {
    static ChangeResponse of(Change change, WarningLinks links) {
        return new ChangeResponse(
                change.warningId(),
                change.number(),
                change.warningKind(),
                change.severity(),
                BilingualText.of(change.title()),
                change.merchants(),
                change.categories(),
                change.districts(),
                change.at(),
                links.warning(change.warningId()));
    }
}
