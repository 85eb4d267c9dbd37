/**
 * Imports as jobs: lines are stored before they are worked off, leased workers work them off in parts, and what became of each
 * line can be read. What a line says, and what its result tells, is each service's own.
 */
@NullMarked
package org.fangxin.platform.imports;

import org.jspecify.annotations.NullMarked;
