package org.fangxin.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the API shows it.
 *
 * @param items the items, in the order of the list
 * @param next cursor of the next page; null when this is the last one
 */
public record PageOf<T>(List<T> items, @Nullable String next) {}
