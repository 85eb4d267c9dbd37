package org.fangxin.warning.api.webhook;

import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.webhook.ManageWebhooks;
import org.fangxin.warning.domain.webhook.Webhook;
import org.springframework.http.HttpStatus;

/** What refusals mean over HTTP. */
final class WebhookProblems {
    private WebhookProblems() {}

    static Webhook done(ManageWebhooks.Outcome outcome) {
        return switch (outcome) {
            case ManageWebhooks.Outcome.Done(Webhook webhook) -> webhook;
            case ManageWebhooks.Outcome.NotFound ignored ->
                throw Refusals.notFound().exception();
            case ManageWebhooks.Outcome.Flawed flawed ->
                throw Refusals.flawed("", flawed.flaws()).exception();
            case ManageWebhooks.Outcome.TooMany many ->
                throw Problem.of(HttpStatus.CONFLICT, "too-many-webhooks", many.most())
                        .exception();
            case ManageWebhooks.Outcome.ChallengeFailed failed ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "webhook-not-verified", failed.why())
                        .with("reason", failed.why())
                        .exception();
        };
    }
}
