/**
 * Imports of cases as jobs: lines that were stored before they were worked off, what became of each, and how far a job has
 * come.
 */
@NullMarked
package org.fangxin.complaint.domain.imports;

import org.jspecify.annotations.NullMarked;
