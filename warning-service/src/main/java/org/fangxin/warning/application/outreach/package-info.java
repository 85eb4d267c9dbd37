/** Announcing activities, registering for them, and what they brought. */
@NullMarked
package org.fangxin.warning.application.outreach;

import org.jspecify.annotations.NullMarked;
