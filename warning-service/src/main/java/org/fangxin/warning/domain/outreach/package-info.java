/** Outreach: lectures, live streams, street interviews and visits, and who comes. Participants are known by pseudonym only. */
@NullMarked
package org.fangxin.warning.domain.outreach;

import org.jspecify.annotations.NullMarked;
