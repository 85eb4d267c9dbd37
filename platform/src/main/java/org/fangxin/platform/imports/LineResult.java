package org.fangxin.platform.imports;

import java.util.List;

/** What became of one line. */
public interface LineResult {
    /** Its place in the input, from 1. */
    int line();

    /** What became of it. */
    LineStatus status();

    /** What is wrong with a rejected line, or to be known of another one, in the order of the line. */
    List<Fault> faults();
}
