package org.fangxin.platform.outbox;

import java.util.List;

/**
 * An aggregate with pending events that one relay has leased: nobody else sends them until the lease ends.
 *
 * @param aggregateId the aggregate's id, also the message key
 * @param lease the claim's token; what a relay settles is void once another one holds the lease
 * @param entries the pending events in their order; empty when another relay sent them meanwhile
 * @param tries how often the first entry was refused by the broker so far
 */
public record Claim(String aggregateId, String lease, List<OutboxEntry> entries, int tries) {
    public Claim {
        entries = List.copyOf(entries);
    }
}
