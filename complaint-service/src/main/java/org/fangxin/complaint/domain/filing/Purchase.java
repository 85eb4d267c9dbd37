package org.fangxin.complaint.domain.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was bought.
 *
 * @param product goods or service as the buyer names it
 * @param amount what was paid; null when nothing was paid yet or the buyer does not know
 */
public record Purchase(String product, @Nullable Money amount, LocalDate boughtOn) {
    public Purchase {
        TextRule.NAME.checked(product);
    }
}
