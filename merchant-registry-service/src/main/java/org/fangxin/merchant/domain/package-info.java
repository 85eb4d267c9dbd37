/**
 * What a merchant of the public registry is: its entry, the designations it holds, who said so and when. No technique
 * comes in here; stores and other services are reached through the ports declared beside the terms they serve.
 */
@NullMarked
package org.fangxin.merchant.domain;

import org.jspecify.annotations.NullMarked;
