/**
 * The document store, used through its own driver: aggregates that are one document each and change by one guarded
 * write, indexes declared in code, numbers for people, and projections that apply an event only once. The only place
 * of the platform that knows the store; no business noun comes in.
 */
@NullMarked
package org.fangxin.platform.mongo;

import org.jspecify.annotations.NullMarked;
