/** What complaint-service tells: each step of a complaint's way, without naming who complains. */
@NullMarked
package org.fangxin.contracts.complaint;

import org.jspecify.annotations.NullMarked;
