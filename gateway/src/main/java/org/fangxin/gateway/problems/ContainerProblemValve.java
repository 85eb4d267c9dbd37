package org.fangxin.gateway.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Replaces Tomcat's HTML error pages for requests that are too broken to reach the application, such as a malformed
 * request line or too many headers.
 */
public final class ContainerProblemValve extends ErrorReportValve {

    private final ProblemWriter writer;

    public ContainerProblemValve(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            writer.write(
                    request.getRequest(), response.getResponse(), Problem.of(ProblemCode.of(response.getStatus())));
        } catch (IOException clientGone) {
            container.getLogger().debug("The client left before it could be told about status " + response.getStatus());
        }
    }
}
