package org.fangxin.warning.config;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.adapter.http.VapidKey;
import org.fangxin.warning.adapter.http.WebPushMessenger;
import org.fangxin.warning.adapter.mail.SmtpMessenger;
import org.fangxin.warning.adapter.sms.SmppMessenger;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.channel.UseChannels;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.channel.Messenger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** What can be sent over: each channel is off until it is set up. */
@Configuration(proxyBeanMethods = false)
class MessengerConfiguration {
    @Bean
    Messengers messengers(
            WarningProperties properties,
            ObjectProvider<JavaMailSender> mail,
            List<Messenger> others,
            Pseudonyms pseudonyms,
            WarningLinks links,
            Clock clock) {
        List<Messenger> all = new ArrayList<>(others);
        JavaMailSender sender = mail.getIfAvailable();
        if (sender != null && !properties.mail().from().isBlank()) {
            all.add(new SmtpMessenger(
                    sender,
                    properties.mail().from(),
                    channel -> links.at(
                            "/watchlists/unsubscriptions/" + UseChannels.unsubscription(pseudonyms, channel))));
        }
        WarningProperties.Push push = properties.push();
        if (!push.publicKey().isBlank()) {
            VapidKey key = new VapidKey(push.privateKey(), push.publicKey(), push.subject());
            all.add(new WebPushMessenger(
                    key, properties.webhooks().timeout(), properties.webhooks().allowLocal(), clock));
        }
        if (!properties.sms().host().isBlank()) {
            all.add(new SmppMessenger(
                    properties.sms().toCentre(properties.webhooks().timeout())));
        }
        return Messengers.of(all);
    }
}
