package org.fangxin.warning.application;

import org.jspecify.annotations.Nullable;

/**
 * The version that a command was decided upon.
 *
 * @param version null when any will do
 */
public record BasedOn(@Nullable Long version) {
    /** Whether the command may go on over this version. */
    public boolean accepts(long current) {
        return version == null || version == current;
    }

    /** Whether it was decided upon this version or an earlier one, for records of which only figures changed since. */
    public boolean acceptsUpTo(long current) {
        return version == null || (version >= 1 && version <= current);
    }
}
