package org.fangxin.warning.config;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.warning.adapter.kafka.WarningListener;
import org.fangxin.warning.adapter.mongo.watch.MongoChannels;
import org.fangxin.warning.adapter.mongo.watch.MongoInboxes;
import org.fangxin.warning.adapter.mongo.watch.MongoNotes;
import org.fangxin.warning.adapter.mongo.watch.MongoWatches;
import org.fangxin.warning.adapter.mongo.watch.WatchIndexes;
import org.fangxin.warning.adapter.schedule.InboxUpkeep;
import org.fangxin.warning.adapter.schedule.NoteRounds;
import org.fangxin.warning.api.watch.Owners;
import org.fangxin.warning.api.watch.PushKey;
import org.fangxin.warning.application.channel.PassOn;
import org.fangxin.warning.application.channel.SendNotes;
import org.fangxin.warning.application.channel.UseChannels;
import org.fangxin.warning.application.watch.FillInboxes;
import org.fangxin.warning.application.watch.KeepWatchlist;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.Notes;
import org.fangxin.warning.domain.watch.Inboxes;
import org.fangxin.warning.domain.watch.Watches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watchlists and inboxes. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    DeclaredIndexes watchIndexes() {
        return new WatchIndexes();
    }

    @Bean
    Owners owners(Pseudonyms pseudonyms) {
        return new Owners(pseudonyms);
    }

    @Bean
    MongoWatches watches(MongoDatabase database) {
        return new MongoWatches(database);
    }

    @Bean
    MongoInboxes inboxes(MongoDatabase database) {
        return new MongoInboxes(database);
    }

    @Bean
    KeepWatchlist keepWatchlist(Watches watches, Clock clock) {
        return new KeepWatchlist(watches, clock);
    }

    @Bean
    MongoChannels channels(MongoDatabase database, PersonalDataCipher cipher) {
        return new MongoChannels(database, cipher);
    }

    @Bean
    MongoNotes notes(MongoDatabase database) {
        return new MongoNotes(database);
    }

    @Bean
    PushKey pushKey(WarningProperties properties) {
        return new PushKey(properties.push().publicKey());
    }

    @Bean
    UseChannels useChannels(Channels channels, Notes notes, Messengers messengers, Pseudonyms pseudonyms, Clock clock) {
        return new UseChannels(channels, notes, messengers.byKind(), pseudonyms, clock);
    }

    @Bean
    EventSubscription inboxEvents(Watches watches, Inboxes inboxes, Channels channels, Notes notes, Clock clock) {
        PassOn passOn = new PassOn(channels, notes, clock);
        return WarningListener.subscription("inbox", new FillInboxes(watches, inboxes, passOn::handle)::handle);
    }

    @Bean
    InboxUpkeep inboxUpkeep(Inboxes inboxes, Clock clock) {
        return new InboxUpkeep(inboxes, clock);
    }

    @Bean
    NoteRounds noteRounds(Notes notes, Channels channels, Messengers messengers, Clock clock) {
        return new NoteRounds(new SendNotes(notes, channels, messengers.byKind(), clock), notes, clock);
    }
}
