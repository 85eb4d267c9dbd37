package org.fangxin.complaint.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.schedule.MakingExports;
import org.fangxin.complaint.api.exports.ExportFiles;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wiring of exports. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    private static final String BUCKET = "exportFiles";

    @Bean
    Exports exports(MongoStore store, MongoDatabase database, CityTime time, JsonMapper json) {
        return store.exports(new StoredFiles(database, BUCKET), time, json);
    }

    @Bean
    MakingExports makingExports(Exports exports) {
        return new MakingExports(exports);
    }

    @Bean
    ExportFiles exportFiles(MongoDatabase database) {
        return new ExportFiles(new StoredFiles(database, BUCKET));
    }
}
