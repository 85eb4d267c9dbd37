package org.fangxin.merchant.domain.person;

import java.util.List;

/** Looks at personal data, kept before the data is shown; nothing of it is ever changed. */
public interface AccessLog {
    /**
     * Keeps a look.
     *
     * @param subject whose data: the code of a merchant, or {@code ledger/} and the id of an entry
     */
    void keep(String subject, Access access);

    /** The looks at a subject's data, the latest first, at most 200. */
    List<Access> of(String subject);
}
