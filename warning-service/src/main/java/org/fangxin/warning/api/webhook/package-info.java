/** Webhooks over HTTP: registering, verifying, looking into deliveries, sending again. */
@NullMarked
package org.fangxin.warning.api.webhook;

import org.jspecify.annotations.NullMarked;
