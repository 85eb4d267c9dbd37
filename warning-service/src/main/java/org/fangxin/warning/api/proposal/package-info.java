/** Proposals over HTTP, for editors. */
@NullMarked
package org.fangxin.warning.api.proposal;

import org.jspecify.annotations.NullMarked;
