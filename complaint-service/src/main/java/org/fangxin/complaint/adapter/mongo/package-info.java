/**
 * Complaints and the merchant directory in MongoDB: the only place that knows field names. Personal data lies here
 * encrypted; every query is served by an index of {@code ComplaintIndexes}.
 */
@NullMarked
package org.fangxin.complaint.adapter.mongo;

import org.jspecify.annotations.NullMarked;
