package org.fangxin.platform.opendata;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.MachineTime;
import org.fangxin.platform.web.WebPlatformConfiguration.WebProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Makes and serves the open data of a service that gives an {@link OpenDataSet}. */
@AutoConfiguration
@ConditionalOnBean(OpenDataSet.class)
@EnableConfigurationProperties(OpenDataConfiguration.OpenDataProperties.class)
public class OpenDataConfiguration {
    private static final String BUCKET = "openData";

    /**
     * @param days how many days of files are kept
     * @param firstLook pause from the start to the first look whether today's files are made
     * @param look pause between two looks
     */
    @ConfigurationProperties("fangxin.open-data")
    public record OpenDataProperties(
            @DefaultValue("30") int days,
            @DefaultValue("1m") Duration firstLook,
            @DefaultValue("10m") Duration look) {}

    @Bean
    MakeDumps makeDumps(
            OpenDataSet set, MongoDatabase database, CityTime time, OpenDataProperties properties, JsonMapper json) {
        return new MakeDumps(
                set,
                new StoredFiles(database, BUCKET),
                new MongoDumps(database),
                time,
                MachineTime.clock(),
                properties.days(),
                json);
    }

    @Bean
    OpenDataUpkeep openDataUpkeep(MakeDumps making) {
        return new OpenDataUpkeep(making);
    }

    @Bean
    OpenDataController openDataController(OpenDataSet set, MongoDatabase database, WebProperties web) {
        return new OpenDataController(
                set,
                new MongoDumps(database),
                new StoredFiles(database, BUCKET),
                web.publicUrl().toString());
    }
}
