/**
 * Brings sample data into a running stack through the gateway, as clients do: imports, complaints of many consumers,
 * decisions of their districts' officers. Can be broken off and taken up again without doing anything twice.
 */
@NullMarked
package org.fangxin.standalone.load;

import org.jspecify.annotations.NullMarked;
