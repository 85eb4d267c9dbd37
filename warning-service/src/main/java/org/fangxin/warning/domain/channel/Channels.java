package org.fangxin.warning.domain.channel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps channels. */
public interface Channels {
    /** Adds or replaces one. */
    void put(Channel channel);

    /** The channel of this id. */
    Optional<Channel> find(String id);

    /** All of a consumer; there are few. */
    List<Channel> of(String owner);

    /** The confirmed ones of some consumers. */
    List<Channel> confirmedOf(Collection<String> owners);

    /** Removes one; one that is not there is no error. */
    void remove(String id);
}
