package org.fangxin.warning.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Why something is called off or taken back; the public reads it. */
public record ReasonRequest(@NotNull @Valid BilingualText reason) {}
