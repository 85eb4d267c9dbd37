/**
 * Small things about files, ports and secrets that every part of the embedded run needs: atomic writes, owner-only
 * files, free ports. Knows nothing of brokers, stores or processes.
 */
@NullMarked
package org.fangxin.standalone.files;

import org.jspecify.annotations.NullMarked;
