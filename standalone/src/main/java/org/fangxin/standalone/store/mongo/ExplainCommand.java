package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import java.util.List;
import org.fangxin.standalone.store.query.Question;

/** What question a command puts to its collection. */
final class ExplainCommand {

    private ExplainCommand() {}

    static Question question(String name, Fields command) {
        return switch (name) {
            case "find" -> FindCommand.question(command);
            case "aggregate" ->
                Pipeline.of(command.documents("pipeline"), command.value("hint"))
                        .question();
            case "count" ->
                new Question(
                        command.documentOrEmpty("query"),
                        null,
                        command.number("skip", 0),
                        Math.abs(command.number("limit", 0)),
                        command.value("hint"));
            case "distinct" -> new Question(command.documentOrEmpty("query"), null, 0, 0, command.value("hint"));
            case "findAndModify" ->
                new Question(command.documentOrEmpty("query"), command.document("sort"), 0, 1, command.value("hint"));
            case "update" -> statement(command.documents("updates"), "multi");
            case "delete" -> statement(command.documents("deletes"), "");
            default -> throw new NoSuchCommandException("explain of " + name);
        };
    }

    private static Question statement(List<Document> statements, String many) {
        Fields first = new Fields(statements.getFirst());
        boolean all = many.isEmpty() ? first.number("limit", 0) == 0 : first.flag(many, false);
        return new Question(first.documentOrEmpty("q"), null, 0, all ? 0 : 1, first.value("hint"));
    }
}
