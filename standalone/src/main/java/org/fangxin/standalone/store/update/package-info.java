/**
 * MongoDB's update operators that the platform uses, applied to a document: exact in types, order and errors. Rarer
 * operators and positional paths are left to the parent server.
 */
@NullMarked
package org.fangxin.standalone.store.update;

import org.jspecify.annotations.NullMarked;
