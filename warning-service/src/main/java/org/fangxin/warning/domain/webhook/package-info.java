/**
 * Webhooks: who wants to hear of what at which address, the messages, and their delivery by Standard Webhooks 1.0.
 */
@NullMarked
package org.fangxin.warning.domain.webhook;

import org.jspecify.annotations.NullMarked;
