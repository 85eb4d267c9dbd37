package org.fangxin.warning.domain.notice;

import org.jspecify.annotations.Nullable;

/**
 * Where to ask.
 *
 * @param name office or company, never a person
 * @param phone public hotline
 * @param web public page, https
 */
public record Contact(
        String name, @Nullable String phone, @Nullable String web) {}
