package org.fangxin.standalone.process;

/** A living process of a data folder. */
public record MarkedProcess(String name, ProcessHandle handle) {}
