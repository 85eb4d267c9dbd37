/** Return alliances over HTTP: reading is public, keeping them is for reviewers. */
@NullMarked
package org.fangxin.merchant.api.alliances;

import org.jspecify.annotations.NullMarked;
