package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.mongo.MongoAccessLog;
import org.fangxin.merchant.adapter.mongo.MongoPersons;
import org.fangxin.merchant.application.person.KeepPersons;
import org.fangxin.merchant.application.person.ShowPersons;
import org.fangxin.merchant.domain.person.AccessLog;
import org.fangxin.merchant.domain.person.PersonRegister;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The persons of merchants, and the log of who looked at personal data. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {
    @Bean
    PersonRegister personRegister(MongoDatabase database, PersonalDataCipher cipher) {
        return new MongoPersons(database, cipher);
    }

    @Bean
    AccessLog accessLog(MongoDatabase database) {
        return new MongoAccessLog(database);
    }

    @Bean
    KeepPersons keepPersons(PersonRegister register, CityTime time) {
        return new KeepPersons(register, time);
    }

    @Bean
    ShowPersons showPersons(PersonRegister register, AccessLog log, CityTime time) {
        return new ShowPersons(register, log, time);
    }
}
