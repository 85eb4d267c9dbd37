/** What the registry's web interfaces share: how codes, faults and codes in paths are told. */
@NullMarked
package org.fangxin.merchant.api;

import org.jspecify.annotations.NullMarked;
