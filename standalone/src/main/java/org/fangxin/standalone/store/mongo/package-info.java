/**
 * The server's databases and collections on durable maps: the parent server's update language and aggregation, with own
 * storage, own ordered indexes and the commands that use them. Documents enter and leave here as the parent's.
 */
@NullMarked
package org.fangxin.standalone.store.mongo;

import org.jspecify.annotations.NullMarked;
