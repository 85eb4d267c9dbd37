/** The pages as a client without a script gets them. */
@NullMarked
package org.fangxin.gateway.pages;

import org.jspecify.annotations.NullMarked;
