package org.fangxin.warning.config;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.fangxin.contracts.Topics;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.adapter.http.HttpWebhookSender;
import org.fangxin.warning.adapter.kafka.MessageListener;
import org.fangxin.warning.adapter.mongo.MongoDeliveries;
import org.fangxin.warning.adapter.mongo.MongoPartnerRosters;
import org.fangxin.warning.adapter.mongo.MongoWebhooks;
import org.fangxin.warning.adapter.mongo.SecretBox;
import org.fangxin.warning.adapter.schedule.DeliveryRounds;
import org.fangxin.warning.application.webhook.HandOut;
import org.fangxin.warning.application.webhook.ManageWebhooks;
import org.fangxin.warning.application.webhook.Redeliver;
import org.fangxin.warning.application.webhook.ServeLane;
import org.fangxin.warning.application.webhook.WebhookSender;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.PartnerRosters;
import org.fangxin.warning.domain.webhook.Webhooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages to webhooks. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    private static final int SECRET_BYTES = 32;

    @Bean
    MongoWebhooks webhooks(MongoDatabase database, MasterKey key) {
        return new MongoWebhooks(database, new SecretBox(key));
    }

    @Bean
    MongoDeliveries deliveries(MongoDatabase database) {
        return new MongoDeliveries(database);
    }

    @Bean
    HttpWebhookSender webhookSender(WarningProperties properties, Clock clock) {
        return new HttpWebhookSender(
                properties.webhooks().timeout(), properties.webhooks().allowLocal(), clock);
    }

    @Bean
    ManageWebhooks.WebhookTerms webhookTerms(WarningProperties properties, IdSource ids) {
        SecureRandom random = new SecureRandom();
        return new ManageWebhooks.WebhookTerms(
                MessageListener.names(), properties.webhooks().allowLocal(), ids, () -> secret(random));
    }

    @Bean
    ManageWebhooks manageWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            WebhookSender sender,
            ManageWebhooks.WebhookTerms terms,
            Clock clock) {
        return new ManageWebhooks(webhooks, deliveries, sender, terms, clock);
    }

    @Bean
    Redeliver redeliver(Deliveries deliveries, Clock clock) {
        return new Redeliver(deliveries, clock);
    }

    @Bean
    DeliveryRounds deliveryRounds(Webhooks webhooks, Deliveries deliveries, WebhookSender sender, Clock clock) {
        SecureRandom random = new SecureRandom();
        ServeLane serveLane = new ServeLane(webhooks, deliveries, sender, random::nextDouble, clock);
        return new DeliveryRounds(deliveries, serveLane, clock);
    }

    @Bean
    PartnerRosters partnerRosters(MongoDatabase database) {
        return new MongoPartnerRosters(database);
    }

    @Bean
    MessageListener messageListener(
            Webhooks webhooks, Deliveries deliveries, PartnerRosters rosters, DeliveryRounds rounds, Clock clock) {
        HandOut handOut = new HandOut(webhooks, deliveries, clock);
        return new MessageListener(
                message -> {
                    if (handOut.handle(message)) {
                        rounds.round();
                    }
                },
                rosters);
    }

    @Bean
    EventSubscription complaintMessages(MessageListener listener) {
        return listener.follow(Topics.COMPLAINT);
    }

    @Bean
    EventSubscription merchantMessages(MessageListener listener) {
        return listener.follow(Topics.MERCHANT);
    }

    @Bean
    EventSubscription warningMessages(MessageListener listener) {
        return listener.follow(Topics.WARNING);
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
