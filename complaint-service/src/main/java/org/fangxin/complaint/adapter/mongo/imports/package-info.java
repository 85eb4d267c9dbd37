/** Imports of cases in MongoDB: jobs, their lines (encrypted, for they name people) and results. */
@NullMarked
package org.fangxin.complaint.adapter.mongo.imports;

import org.jspecify.annotations.NullMarked;
