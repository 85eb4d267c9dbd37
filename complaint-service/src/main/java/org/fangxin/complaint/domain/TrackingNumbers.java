package org.fangxin.complaint.domain;

/** Where tracking numbers come from: each is given once; gaps may occur. */
@FunctionalInterface
public interface TrackingNumbers {
    /** The next number of a year. */
    TrackingNumber next(int year);
}
