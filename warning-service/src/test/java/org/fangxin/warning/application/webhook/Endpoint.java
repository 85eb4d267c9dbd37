package org.fangxin.warning.application.webhook;

import java.util.ArrayList;
import java.util.List;

/** An endpoint that behaves as a test wants. */
final class Endpoint implements WebhookSender {
    final List<String> taken = new ArrayList<>();
    int status = 200;
    String refused = "";
    int calls;

    @Override
    public Answer send(Outgoing outgoing) {
        calls++;
        int answer = outgoing.messageId().equals(refused) ? 500 : status;
        if (answer == 200) {
            taken.add(outgoing.messageId());
        }
        return new Answer(answer, null, null, "", 1);
    }

    @Override
    public String refusal(String url) {
        return null;
    }
}
