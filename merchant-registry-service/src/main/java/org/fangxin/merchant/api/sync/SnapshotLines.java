package org.fangxin.merchant.api.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.application.sync.TakeSnapshot;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a snapshot line by line, a part of the registry at a time. */
@Component
class SnapshotLines {
    private final TakeSnapshot takeSnapshot;
    private final JsonMapper json;
    private final CityTime time;

    SnapshotLines(TakeSnapshot takeSnapshot, JsonMapper json, CityTime time) {
        this.takeSnapshot = takeSnapshot;
        this.json = json;
        this.time = time;
    }

    private record Head(String after) {}

    private record Tail(int merchants) {}

    void write(ChangeToken token, @Nullable String roster, String partner, OutputStream output) {
        LocalDate today = time.today();
        int[] count = new int[1];
        line(new Head(token.text()), output);
        takeSnapshot.merchants(roster, part -> count[0] += write(part, partner, today, output));
        line(new Tail(count[0]), output);
    }

    private int write(List<Merchant> part, String partner, LocalDate today, OutputStream output) {
        part.forEach(merchant -> line(SyncedMerchant.of(merchant, partner, today), output));
        return part.size();
    }

    private void line(Object value, OutputStream output) {
        try {
            output.write(json.writeValueAsBytes(value));
            output.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
