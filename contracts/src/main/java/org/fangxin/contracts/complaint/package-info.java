/** What complaint-service tells: a complaint was filed, accepted, refused. */
@NullMarked
package org.fangxin.contracts.complaint;

import org.jspecify.annotations.NullMarked;
