package org.fangxin.merchant.domain;

import java.util.List;

/** Merchants by the designations that they hold, for the bureau. */
public interface DesignationRegister {
    /**
     * Merchants that carry one of some tokens of {@link DesignationFilter}, in the order of their codes.
     *
     * @param from the code with which to begin; empty for the first
     */
    List<Merchant> holding(List<String> tokens, String from, int limit);
}
