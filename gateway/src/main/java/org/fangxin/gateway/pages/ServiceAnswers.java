package org.fangxin.gateway.pages;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.problems.ProblemException;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.fangxin.gateway.routing.ServiceDocuments.Answer;
import org.fangxin.gateway.routing.ServiceRoute;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** Asks the services what a page shows. */
final class ServiceAnswers {

    private final RouteTable table;
    private final ServiceDocuments documents;

    ServiceAnswers(RouteTable table, ServiceDocuments documents) {
        this.table = table;
        this.documents = documents;
    }

    /**
     * Reads one document.
     *
     * @param path under which it is routed
     * @param address the path with its query, encoded
     * @throws ProblemException when the service does not answer
     */
    Answer read(String path, String address, Asker asker, MediaType wanted) {
        try {
            return documents.read(service(path), address, asker.headers(wanted));
        } catch (IOException broken) {
            throw Problem.of(ProblemCode.BAD_GATEWAY, path).exception();
        }
    }

    /**
     * Puts a question with a JSON body.
     *
     * @throws ProblemException when the service does not answer
     */
    Answer ask(String path, Asker asker, byte[] body) {
        try {
            var headers = asker.headers(MediaType.APPLICATION_JSON);
            headers.setContentType(MediaType.APPLICATION_JSON);
            return documents.ask(service(path), path, headers, body);
        } catch (IOException broken) {
            throw Problem.of(ProblemCode.BAD_GATEWAY, path).exception();
        }
    }

    /** All questions at once, the answers in their order; a service that does not answer spoils only its own. */
    List<Answer> all(List<Question> questions, Asker asker) {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = questions.stream()
                    .map(question -> readers.submit(() -> answer(question, asker)))
                    .toList();
            return answers.stream().map(ServiceAnswers::arrived).toList();
        }
    }

    private Answer answer(Question question, Asker asker) {
        try {
            return read(question.path(), question.address(), asker, MediaType.APPLICATION_JSON);
        } catch (ProblemException none) {
            return new Answer(
                    HttpStatusCode.valueOf(none.problem().code().status().value()), new byte[0]);
        }
    }

    private static Answer arrived(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private ServiceRoute service(String path) {
        return table.serving(path)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    }
}
