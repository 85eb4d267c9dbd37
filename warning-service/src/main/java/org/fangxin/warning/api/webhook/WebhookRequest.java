package org.fangxin.warning.api.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a webhook wants to hear of, and where. */
record WebhookRequest(
        @Schema(
                description = "https, port 443 or 8443, on the public internet",
                example = "https://mall.example.com/fangxin")
        @NotBlank
        String url,

        @Schema(
                description = "Names of events, see GET /webhooks/event-types",
                example = "[\"warning.published\", \"warning.cancelled\"]")
        @NotEmpty
        @Size(max = 100)
        List<@NotNull String> types,

        @Schema(description = "Whether a message waits until the ones before it were delivered; false when missing")
        @Nullable
        Boolean ordered) {}
