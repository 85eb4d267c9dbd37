/** Stations over HTTP: finding them is public, keeping them and their ledgers is for the bureau. */
@NullMarked
package org.fangxin.merchant.api.stations;

import org.jspecify.annotations.NullMarked;
