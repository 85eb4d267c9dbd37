/** Working imports off beside the requests. */
@NullMarked
package org.fangxin.platform.imports.schedule;

import org.jspecify.annotations.NullMarked;
