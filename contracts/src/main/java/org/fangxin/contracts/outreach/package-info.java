/**
 * What the warning service tells of the city's programme of speaking up for safe consumption: activities, articles and
 * surveys. Texts are public ones, figures are counts; nothing tells of a person.
 */
@NullMarked
package org.fangxin.contracts.outreach;

import org.jspecify.annotations.NullMarked;
