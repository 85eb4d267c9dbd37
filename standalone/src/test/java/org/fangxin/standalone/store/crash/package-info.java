/** Proof that acknowledged writes survive, and that damage is refused and not served. */
package org.fangxin.standalone.store.crash;
