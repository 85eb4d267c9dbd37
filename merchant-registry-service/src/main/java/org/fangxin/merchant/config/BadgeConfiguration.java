package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.jose.JoseSeal;
import org.fangxin.merchant.adapter.kafka.OwnLosses;
import org.fangxin.merchant.adapter.mongo.MongoBadgeEditions;
import org.fangxin.merchant.adapter.mongo.MongoBadgeKeys;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.badge.IssueBadge;
import org.fangxin.merchant.application.badge.Keyring;
import org.fangxin.merchant.application.badge.ReadStatusList;
import org.fangxin.merchant.application.badge.VerifyBadge;
import org.fangxin.merchant.application.badge.WithdrawBadges;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.merchant.domain.badge.BadgeSeal;
import org.fangxin.merchant.domain.badge.Credentials;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Badges and the keys that sign them. */
@Configuration(proxyBeanMethods = false)
class BadgeConfiguration {
    @Bean
    BadgeSeal badgeSeal(MasterKey master) {
        return new JoseSeal(master);
    }

    @Bean
    Keyring keyring(MongoDatabase database, BadgeSeal seal, MerchantRegistryProperties properties, CityTime time) {
        Keyring.Turn turn = new Keyring.Turn(
                properties.badge().keyPeriod(), properties.badge().keyOverlap());
        return new Keyring(new MongoBadgeKeys(database), seal, turn, time);
    }

    @Bean
    Credentials credentials(MerchantRegistryProperties properties) {
        return new Credentials(properties.badge().issuer().toString());
    }

    @Bean
    BadgeEditions badgeEditions(MongoDatabase database, NumberBlocks numbers) {
        return new MongoBadgeEditions(database, numbers);
    }

    @Bean
    IssueBadge.Issuer badgeIssuer(
            Keyring keyring, BadgeSeal seal, Credentials credentials, MerchantRegistryProperties properties) {
        return new IssueBadge.Issuer(
                keyring, seal, credentials, properties.badge().validity());
    }

    @Bean
    IssueBadge issueBadge(
            Merchants merchants, BadgeEditions editions, IssueBadge.Issuer issuer, IdSource ids, CityTime time) {
        return new IssueBadge(merchants, editions, issuer, ids, time);
    }

    @Bean
    VerifyBadge verifyBadge(Merchants merchants, BadgeEditions editions, IssueBadge.Issuer issuer, CityTime time) {
        return new VerifyBadge(merchants, editions, issuer, time);
    }

    @Bean
    ReadStatusList readStatusList(
            BadgeEditions editions, IssueBadge.Issuer issuer, MerchantRegistryProperties properties, CityTime time) {
        return new ReadStatusList(editions, issuer, properties.badge().listValidity(), time);
    }

    @Bean
    EventSubscription ownLosses(Merchants merchants, BadgeEditions editions, CityTime time) {
        return new OwnLosses(new WithdrawBadges(merchants, editions, time)).subscription();
    }

    @Bean
    Chore preparingKeys(Keyring keyring) {
        return new Chore("preparing the next badge key", keyring::prepareNext);
    }
}
