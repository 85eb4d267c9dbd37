/** The block list over HTTP, for tills. */
@NullMarked
package org.fangxin.warning.api.blocklist;

import org.jspecify.annotations.NullMarked;
