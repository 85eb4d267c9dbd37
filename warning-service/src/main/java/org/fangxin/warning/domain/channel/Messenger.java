package org.fangxin.warning.domain.channel;

import java.util.Optional;
import org.fangxin.platform.personal.PersonalText;

/** Sends notes over one kind of channel. */
public interface Messenger {
    /** Which kind. */
    Channel.Kind kind();

    /** Why this address cannot be used, as the code of a flaw; empty when it can. */
    Optional<String> refusal(PersonalText address);

    /** Sends; never throws for what the other side or the network does. */
    Result send(Channel channel, Note note);

    /** What came of it. */
    enum Result {
        /** The next server took it. */
        SENT,
        /** It did not work this time. */
        FAILED,
        /** The address exists no more, or does not want messages. */
        GONE
    }
}
