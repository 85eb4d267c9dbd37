/** Imports as comma-separated values (RFC 4180), in UTF-8 or in the encodings of Chinese spreadsheets. */
@NullMarked
package org.fangxin.merchant.adapter.csv;

import org.jspecify.annotations.NullMarked;
