package org.fangxin.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** The system's clock, the city's time zone and the source of ids; tests put their own in place. */
@AutoConfiguration
@EnableConfigurationProperties(TimeConfiguration.TimeProperties.class)
public class TimeConfiguration {
    /**
     * @param zone time zone in which legal days are counted
     */
    @ConfigurationProperties("fangxin.time")
    public record TimeProperties(
            @DefaultValue("Asia/Shanghai") ZoneId zone) {}

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        // Milliseconds: what the store keeps, so that a time reads the same before and after it was stored.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    IdSource idSource() {
        return () -> UuidCreator.getTimeOrderedEpoch().toString();
    }

    @Bean
    @ConditionalOnMissingBean
    CityTime cityTime(Clock clock, TimeProperties properties) {
        return new CityTime(clock, properties.zone());
    }
}
