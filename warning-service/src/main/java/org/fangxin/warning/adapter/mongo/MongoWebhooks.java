package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.Webhooks;

/** Webhooks, changed by a write that is guarded by the version. They tell no other service anything: no outbox. */
public final class MongoWebhooks implements Webhooks {
    private final MongoCollection<WebhookDocument> webhooks;
    private final SecretBox box;

    public MongoWebhooks(MongoDatabase database, SecretBox box) {
        this.webhooks = database.getCollection(WebhookDocument.COLLECTION, WebhookDocument.class);
        this.box = box;
    }

    @Override
    public Optional<Versioned<Webhook>> find(String id) {
        return Optional.ofNullable(webhooks.find(eq(WebhookDocument.ID, id)).first())
                .map(this::read);
    }

    @Override
    public Optional<Versioned<Webhook>> createdBy(String requestKey) {
        return Optional.ofNullable(webhooks.find(eq(WebhookDocument.REQUEST_KEY, requestKey))
                        .first())
                .map(this::read);
    }

    @Override
    public boolean create(Webhook webhook) {
        try {
            webhooks.insertOne(WebhookDocument.of(webhook, 1, box));
            return true;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(Webhook webhook, long basedOn) {
        return webhooks.replaceOne(
                                and(eq(WebhookDocument.ID, webhook.id()), eq(WebhookDocument.VERSION, basedOn)),
                                WebhookDocument.of(webhook, basedOn + 1, box))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(String id) {
        webhooks.deleteOne(eq(WebhookDocument.ID, id));
    }

    @Override
    public List<Versioned<Webhook>> of(Subscriber owner) {
        return webhooks.find(eq(WebhookDocument.OWNER, owner.key()))
                .sort(Sorts.descending(WebhookDocument.ID))
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Webhook> wanting(String type) {
        return webhooks.find(
                        and(eq(WebhookDocument.STATUS, Webhook.Status.ACTIVE.name()), eq(WebhookDocument.TYPES, type)))
                .map(document -> document.toWebhook(box))
                .into(new ArrayList<>());
    }

    private Versioned<Webhook> read(WebhookDocument document) {
        return new Versioned<>(document.toWebhook(box), document.version());
    }
}
