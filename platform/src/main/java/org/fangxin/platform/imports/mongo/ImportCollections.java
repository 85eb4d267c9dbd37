package org.fangxin.platform.imports.mongo;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;

/**
 * Where a service keeps its imports, and the indexes that they rely on.
 *
 * @param jobs collection of the jobs
 * @param lines collection of lines as they came
 * @param results collection of what became of them
 */
public record ImportCollections(String jobs, String lines, String results) implements DeclaredIndexes {
    @Override
    public List<CollectionIndex> indexes() {
        return List.of(
                new CollectionIndex(
                        jobs, Indexes.ascending("intention"), true, "a repeated request finds its first import"),
                new CollectionIndex(jobs, Indexes.ascending("open", "dueAt"), false, "next import to work on"),
                new CollectionIndex(jobs, Indexes.ascending("finishedAt"), false, "imports old enough to be dropped"),
                new CollectionIndex(lines, Indexes.ascending("job"), false, "lines of an import"),
                new CollectionIndex(lines, Indexes.ascending("at"), false, "lines old enough to be dropped"),
                new CollectionIndex(results, Indexes.ascending("job"), false, "results of an import"));
    }
}
