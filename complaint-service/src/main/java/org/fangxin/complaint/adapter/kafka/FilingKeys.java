package org.fangxin.complaint.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.platform.personal.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes by which others count persons and goods without hearing of either. The key never leaves this service, and a
 * person's changes every month.
 */
public final class FilingKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 12;

    private final SecretKeySpec key;

    public FilingKeys(MasterKey master) {
        this.key = master.derive("keys of filings in events", ALGORITHM);
    }

    /** Who complains, by phone number, in the month of receipt; null when nobody is named. */
    @Nullable
    String complainant(Filing filing) {
        Complainant complainant = filing.complainant();
        if (complainant == null) {
            return null;
        }
        String phone = folded(complainant.phone().value());
        return hash("complainant|" + YearMonth.from(filing.receivedOn()) + "|" + phone);
    }

    /** What was bought, by its name; null when the name has no letters or digits. */
    @Nullable
    String goods(Filing filing) {
        String name = folded(filing.grievance().purchase().product());
        return name.isEmpty() ? null : hash("goods|" + name);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
