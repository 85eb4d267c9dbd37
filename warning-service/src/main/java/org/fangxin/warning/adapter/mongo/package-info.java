/**
 * Counts, proposals and warnings in MongoDB. The only place that knows names of fields and indexes; values of the domain
 * that never change (a notice, evidence) are stored as they are.
 */
@NullMarked
package org.fangxin.warning.adapter.mongo;

import org.jspecify.annotations.NullMarked;
