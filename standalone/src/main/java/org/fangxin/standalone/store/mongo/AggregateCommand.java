package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** {@code aggregate}: what the indexes can answer first, then the parent's stages over the documents found. */
final class AggregateCommand {

    private final OpenCursors cursors;
    private final MongoDatabase database;
    private final DatabaseResolver databases;

    AggregateCommand(OpenCursors cursors, MongoDatabase database, DatabaseResolver databases) {
        this.cursors = cursors;
        this.database = database;
        this.databases = databases;
    }

    Document run(@Nullable StoreCollection collection, String namespace, Fields command) {
        List<Document> stages = command.documents("pipeline");
        if (!stages.isEmpty() && stages.getFirst().containsKey("$changeStream")) {
            throw new MongoServerError(
                    40573, "Location40573", "The $changeStream stage is only supported on replica sets");
        }
        Pipeline pipeline = Pipeline.of(stages, command.value("hint"));
        Aggregation whole = Aggregation.fromPipeline(pipeline.rest(), databases, database, collection, NoopOplog.get());
        whole.validate(new Document("cursor", new Document()));
        int batchSize = (int) new Fields(command.documentOrEmpty("cursor")).number("batchSize", OpenCursor.FIRST_BATCH);
        if (collection == null) {
            return cursors.answer(namespace, Answers.nothing(), true);
        }
        Optional<Pipeline.Count> count = pipeline.count();
        if (count.isPresent()) {
            Iterator<Document> result =
                    count.get().result(collection.count(pipeline.question())).iterator();
            return cursors.answer(namespace, Answers.of(result, batchSize, () -> {}), false);
        }
        Selection rows = collection.select(pipeline.question());
        try {
            Iterator<Document> results =
                    results(pipeline.rest(), collection, rows).iterator();
            return cursors.answer(namespace, Answers.of(results, batchSize, rows::close), false);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private Stream<Document> results(List<Document> stages, StoreCollection collection, Selection rows) {
        boolean grouped = !stages.isEmpty() && Grouping.is(stages.getFirst());
        Stream<Document> input = grouped ? Grouping.of(stages.getFirst(), new Documents(rows)) : stream(rows);
        List<Document> rest = grouped ? stages.subList(1, stages.size()) : stages;
        return Aggregation.fromPipeline(rest, databases, database, collection, NoopOplog.get())
                .runStagesAsStream(input);
    }

    private static Stream<Document> stream(Selection rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Documents(rows), 0), false);
    }
}
