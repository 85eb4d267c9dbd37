package org.fangxin.merchant.domain;

import java.time.LocalDate;

/**
 * A store that is no more. It is not found and takes nothing back; what was bought there keeps its promises.
 *
 * @param closedOn day on which the registry learned of it
 */
public record ClosedStore(Store store, LocalDate closedOn) {}
