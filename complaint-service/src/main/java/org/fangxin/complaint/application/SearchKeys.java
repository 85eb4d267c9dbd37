package org.fangxin.complaint.application;

/** Keys by which complaints from before a search existed are found by it, too. */
@FunctionalInterface
public interface SearchKeys {
    /** Adds some of what is missing and gives to how many complaints; nothing once all have theirs. */
    int addMissing();
}
