/** Exports of cases over HTTP. */
@NullMarked
package org.fangxin.complaint.api.exports;

import org.jspecify.annotations.NullMarked;
