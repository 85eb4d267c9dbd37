/** Taking up channels with consent, leaving them, and sending over them what came into an inbox. */
@NullMarked
package org.fangxin.warning.application.channel;

import org.jspecify.annotations.NullMarked;
