/**
 * What the service does, one class per use case: count complaints, weigh surges, decide on proposals, write, review and
 * publish warnings. Refusals are values. Ports that only read live here, ports that write in the domain.
 */
@NullMarked
package org.fangxin.warning.application;

import org.jspecify.annotations.NullMarked;
