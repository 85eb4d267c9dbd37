package org.fangxin.warning.domain.notice;

import org.jspecify.annotations.Nullable;

/**
 * A warning after a command.
 *
 * @param event what others hear of it; null while it is internal
 */
public record WarningChange(Warning warning, @Nullable WarningEvent event) {
    static WarningChange internal(Warning warning) {
        return new WarningChange(warning, null);
    }
}
