/**
 * Pages for people: the start page, the API documentation of all services and the meaning of each problem code.
 */
@NullMarked
package org.fangxin.gateway.docs;

import org.jspecify.annotations.NullMarked;
