/** Registering webhooks, handing messages to them, and serving their lanes. */
@NullMarked
package org.fangxin.warning.application.webhook;

import org.jspecify.annotations.NullMarked;
