package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import java.util.List;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/** Every index of the service with the query that it serves. */
public final class WarningIndexes implements DeclaredIndexes {
    @Override
    public List<CollectionIndex> indexes() {
        return List.of(
                new CollectionIndex(
                        ProposalDocument.COLLECTION,
                        compoundIndex(ascending(ProposalDocument.SUBJECT), descending(ProposalDocument.ROUND)),
                        true,
                        "the latest proposal of a subject; keeps two processes from opening the same round"),
                new CollectionIndex(
                        ProposalDocument.COLLECTION,
                        compoundIndex(ascending(ProposalDocument.STATUS), descending("_id")),
                        false,
                        "GET /warning-proposals?status="),
                new CollectionIndex(
                        ProposalDocument.COLLECTION,
                        ascending(ProposalDocument.STATUS, ProposalDocument.COUNTED_AT),
                        false,
                        "bringing open proposals up to date"),
                new CollectionIndex(
                        ProposalDocument.COLLECTION,
                        ascending(ProposalDocument.UNFINISHED, "_id"),
                        false,
                        "finishing interrupted acceptances"),
                new CollectionIndex(
                        MongoFilingCounts.COLLECTION,
                        ascending("day"),
                        false,
                        "forgetting days that nobody reads any more"),
                new CollectionIndex(
                        WebhookDocument.COLLECTION,
                        ascending(WebhookDocument.REQUEST_KEY),
                        true,
                        "the webhook that a repeated request created"),
                new CollectionIndex(
                        WebhookDocument.COLLECTION, ascending(WebhookDocument.OWNER, "_id"), false, "GET /webhooks"),
                new CollectionIndex(
                        WebhookDocument.COLLECTION,
                        ascending(WebhookDocument.STATUS, WebhookDocument.TYPES),
                        false,
                        "the webhooks that want a message"),
                new CollectionIndex(
                        DeliveryDocument.COLLECTION,
                        compoundIndex(ascending(DeliveryDocument.WEBHOOK), descending("_id")),
                        false,
                        "GET /webhooks/{id}/deliveries"),
                new CollectionIndex(
                        DeliveryDocument.COLLECTION,
                        ascending(DeliveryDocument.WEBHOOK, DeliveryDocument.STATE, "_id"),
                        false,
                        "a lane's oldest waiting message; deliveries by state"),
                new CollectionIndex(
                        DeliveryDocument.COLLECTION,
                        ascending(DeliveryDocument.WEBHOOK, DeliveryDocument.STATE, DeliveryDocument.DUE_AT),
                        false,
                        "a lane's message that is due first"),
                new CollectionIndex(
                        DeliveryDocument.COLLECTION,
                        ascending(DeliveryDocument.CREATED_AT),
                        false,
                        "replay since a moment; forgetting old deliveries"),
                new CollectionIndex(MongoLanes.COLLECTION, ascending(MongoLanes.DUE), false, "lanes that are due"),
                new CollectionIndex(
                        AcknowledgementDocument.COLLECTION,
                        ascending(AcknowledgementDocument.WARNING, AcknowledgementDocument.PARTNER),
                        false,
                        "GET /warnings/{id}/acknowledgements"),
                new CollectionIndex(
                        ChangeDocument.COLLECTION, ascending(ChangeDocument.NAME), true, "each change is logged once"),
                new CollectionIndex(
                        ChangeDocument.COLLECTION, ascending(ChangeDocument.AT), false, "forgetting old changes"),
                new CollectionIndex(
                        WarningDocument.COLLECTION,
                        ascending(WarningDocument.REQUEST_KEY),
                        true,
                        "the warning that a repeated request created"),
                new CollectionIndex(
                        WarningDocument.COLLECTION, ascending(WarningDocument.NUMBER), true, "one number, one warning"),
                new CollectionIndex(
                        WarningDocument.COLLECTION,
                        ascending(WarningDocument.STATUS, WarningFacets.UNTIL),
                        false,
                        "published warnings whose time is over"),
                new CollectionIndex(
                        WarningDocument.COLLECTION,
                        descending(WarningDocument.CHANGED),
                        false,
                        "GET /feeds: what changed last"),
                new CollectionIndex(
                        WarningDocument.COLLECTION,
                        ascending(WarningDocument.STATUS, WarningFacets.GOODS),
                        false,
                        "POST /warning-matches"),
                listing("GET /warnings"),
                listing("GET /warnings?district=", WarningFacets.DISTRICTS),
                listing("GET /warnings?category=", WarningFacets.CATEGORIES),
                listing("GET /warnings?merchant=", WarningFacets.MERCHANTS),
                listing("GET /warnings?kind=", WarningFacets.KIND),
                listing("GET /warnings?q=", WarningFacets.WORDS));
    }

    private static CollectionIndex listing(String serves, String... facet) {
        Bson place = descending(WarningDocument.LISTING);
        Bson keys = facet.length == 0
                ? compoundIndex(ascending(WarningDocument.STATUS), place)
                : compoundIndex(ascending(WarningDocument.STATUS), ascending(facet), place);
        return new CollectionIndex(WarningDocument.COLLECTION, keys, false, serves);
    }
}
