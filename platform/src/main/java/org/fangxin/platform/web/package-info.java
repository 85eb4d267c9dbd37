/**
 * The HTTP manners of every service: problem details (RFC 9457), conditional requests, pages, strict parameters.
 */
@NullMarked
package org.fangxin.platform.web;

import org.jspecify.annotations.NullMarked;
