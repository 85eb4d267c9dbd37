/** What the service knows of merchants: a copy of the registry's public entries, kept from its events. */
@NullMarked
package org.fangxin.complaint.domain.merchant;

import org.jspecify.annotations.NullMarked;
