/**
 * Looks into files: what they are, and what of their makers' whereabouts has to be taken out. Works on streams; no image
 * is decoded or encoded.
 */
@NullMarked
package org.fangxin.complaint.adapter.media;

import org.jspecify.annotations.NullMarked;
