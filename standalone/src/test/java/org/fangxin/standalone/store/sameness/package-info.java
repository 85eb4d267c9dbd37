/** Proof that this store answers as others do: seeded random operations, side by side. */
package org.fangxin.standalone.store.sameness;
