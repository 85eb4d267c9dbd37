package org.fangxin.warning.domain;

/** Gives persons names that tell nothing of who they are, and another one in each matter. */
public interface Pseudonyms {
    /**
     * The person's name in a matter; always the same, and not to be had without the installation's key.
     *
     * @param matter what the name is for, for example an activity's id
     * @param person the user id
     */
    String of(String matter, String person);
}
