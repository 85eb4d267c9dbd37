package org.fangxin.complaint.application;

/** Counts due days anew after a year's calendar was loaded. */
@FunctionalInterface
public interface Recount {
    /** Brings every list up to date whose due day was provisional and is now certain; gives the number of complaints. */
    int provisional();
}
