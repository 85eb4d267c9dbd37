/** Messages out to webhooks, by Standard Webhooks 1.0, and only to addresses on the public internet. */
@NullMarked
package org.fangxin.warning.adapter.http;

import org.jspecify.annotations.NullMarked;
