/** Building what is missing or older than its sources, with progress that a person can follow. */
@NullMarked
package org.fangxin.standalone.build;

import org.jspecify.annotations.NullMarked;
