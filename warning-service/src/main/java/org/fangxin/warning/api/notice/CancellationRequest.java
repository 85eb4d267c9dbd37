package org.fangxin.warning.api.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.fangxin.warning.api.BilingualText;

/** Why a warning is lifted. */
record CancellationRequest(@NotNull @Valid BilingualText reason) {}
