package org.fangxin.complaint.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.mongo.MongoStore.LineFilesOf;
import org.fangxin.complaint.adapter.schedule.MakingExports;
import org.fangxin.complaint.api.exports.ExportFiles;
import org.fangxin.complaint.api.imports.JsonCaseLineWriter;
import org.fangxin.complaint.application.exports.ExportContents;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.personal.FileCipher;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wiring of exports. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    private static final String BUCKET = "exportFiles";

    @Bean
    LineFilesOf lineFiles(FileCipher cipher, CityTime time) {
        return new LineFilesOf(BUCKET, cipher, new JsonCaseLineWriter(time));
    }

    @Bean
    Exports exports(MongoStore store, MongoDatabase database, LineFilesOf lines, CityTime time, JsonMapper json) {
        return store.exports(new StoredFiles(database, BUCKET), lines, time, json);
    }

    @Bean
    ExportContents exportContents(MongoStore store, LineFilesOf lines, CityTime time) {
        return store.exportContents(lines, time);
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
