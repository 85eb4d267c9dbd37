/**
 * The document store of the embedded run: it speaks MongoDB's wire protocol to the unchanged driver and keeps its data
 * in one folder. It is the engine of the embedded run and of the tests, not a database product of its own.
 */
@NullMarked
package org.fangxin.standalone.store;

import org.jspecify.annotations.NullMarked;
