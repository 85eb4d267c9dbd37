/** Words for codes in the reader's language, Chinese or English. */
@NullMarked
package org.fangxin.complaint.api.words;

import org.jspecify.annotations.NullMarked;
