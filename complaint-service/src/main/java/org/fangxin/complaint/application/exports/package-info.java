/** Exports of cases as files: asked for, made in the background, fetched, forgotten. */
@NullMarked
package org.fangxin.complaint.application.exports;

import org.jspecify.annotations.NullMarked;
