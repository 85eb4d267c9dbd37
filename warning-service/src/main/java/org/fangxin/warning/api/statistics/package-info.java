/** The figures of warnings and outreach over HTTP. */
@NullMarked
package org.fangxin.warning.api.statistics;

import org.jspecify.annotations.NullMarked;
