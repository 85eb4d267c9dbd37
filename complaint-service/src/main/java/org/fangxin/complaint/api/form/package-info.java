/** Reads request bodies field by field and names everything that is wrong at once. */
@NullMarked
package org.fangxin.complaint.api.form;

import org.jspecify.annotations.NullMarked;
