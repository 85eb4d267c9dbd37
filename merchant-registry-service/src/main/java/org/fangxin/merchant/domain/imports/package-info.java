/**
 * Imports of merchants as jobs: lines that were stored before they were worked off, what became of each, and how far a
 * job has come.
 */
@NullMarked
package org.fangxin.merchant.domain.imports;

import org.jspecify.annotations.NullMarked;
