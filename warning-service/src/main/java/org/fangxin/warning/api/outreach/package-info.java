/** Outreach activities over HTTP: the programme for everybody, registration for consumers, figures from editors. */
@NullMarked
package org.fangxin.warning.api.outreach;

import org.jspecify.annotations.NullMarked;
