/**
 * Pages for people: the dashboard, a merchant's page and the check of a badge. They are made here from what the services
 * answer through their public API; nothing else comes in. Scripts and styles are served from memory, and none of them is
 * inline or foreign.
 */
@NullMarked
package org.fangxin.gateway.pages;

import org.jspecify.annotations.NullMarked;
