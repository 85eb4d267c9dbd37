/** The headline figures of the whole platform, put together from the figures of the services. */
@NullMarked
package org.fangxin.gateway.statistics;

import org.jspecify.annotations.NullMarked;
