package org.fangxin.platform.personal;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The master key from the environment, and the cipher made of it. A service without the key does not start. */
@AutoConfiguration
@EnableConfigurationProperties(PersonalDataConfiguration.KeyProperties.class)
public class PersonalDataConfiguration {
    /**
     * @param dataKey 32 random bytes in base64 (environment: {@code FANGXIN_DATA_KEY}); the same for all instances
     */
    @ConfigurationProperties("fangxin")
    public record KeyProperties(String dataKey) {
        @Override
        public String toString() {
            return "KeyProperties[hidden]";
        }
    }

    @Bean
    @ConditionalOnMissingBean
    MasterKey masterKey(KeyProperties properties) {
        String key = properties.dataKey();
        if (key == null || key.isBlank()) {
            throw new IllegalStateException("FANGXIN_DATA_KEY is not set: give 32 random bytes in base64,"
                    + " for example from: head -c 32 /dev/urandom | base64");
        }
        return MasterKey.parse(key);
    }

    @Bean
    @ConditionalOnMissingBean
    PersonalDataCipher personalDataCipher(MasterKey masterKey) {
        return new PersonalDataCipher(masterKey);
    }

    @Bean
    @ConditionalOnMissingBean
    FileCipher fileCipher(MasterKey masterKey) {
        return new FileCipher(masterKey);
    }
}
