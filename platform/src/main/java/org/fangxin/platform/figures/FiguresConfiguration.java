package org.fangxin.platform.figures;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.time.CityTime;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Counts, answers and maintains the figures of a service that gives a {@link FigureSource}. */
@AutoConfiguration
@ConditionalOnBean(FigureSource.class)
@EnableConfigurationProperties(FiguresProperties.class)
@Import(FigureOperationsController.class)
public class FiguresConfiguration {
    @Bean
    Sheets figureSheets(MongoDatabase database, FigureSource source) {
        return new MongoSheets(database, source);
    }

    @Bean
    CountSheets countSheets(Sheets sheets, CityTime time) {
        return new CountSheets(sheets, time);
    }

    @Bean
    MaintainFigures maintainFigures(MongoDatabase database, FigureSource source, CountSheets counting, CityTime time) {
        return new MaintainFigures(
                source.rules(), new MongoArchive(database, source), new MongoMaintenance(database), counting, time);
    }

    @Bean
    SheetMirror figureReader(MongoDatabase database, FigureSource source, FiguresProperties properties) {
        return new SheetMirror(database, source, properties.staleAfter());
    }

    @Bean
    FigureUpkeep figureUpkeep(CountSheets counting, MaintainFigures maintenance, SheetMirror mirror) {
        return new FigureUpkeep(counting, maintenance, mirror);
    }

    @Bean
    DeclaredIndexes figureIndexes(FigureSource source) {
        List<CollectionIndex> indexes = new ArrayList<>();
        for (FigureSource.Kind<?> kind : source.kinds()) {
            indexes.add(index(kind.collection(), "figures.uncounted", "what changed since it was counted"));
            indexes.add(index(kind.collection(), "figures.sheet", "what is counted on a sheet of figures"));
        }
        indexes.add(
                index(MongoSheets.SHEETS, MongoSheets.REVISION, "sheets of figures that changed since they were read"));
        return () -> List.copyOf(indexes);
    }

    private static CollectionIndex index(String collection, String field, String serves) {
        return new CollectionIndex(collection, Indexes.ascending(field), false, serves);
    }
}
