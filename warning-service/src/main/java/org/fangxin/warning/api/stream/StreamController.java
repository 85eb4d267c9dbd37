package org.fangxin.warning.api.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.stream.ChangeStream;
import org.fangxin.warning.domain.stream.LoggedChange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Streams changes on the request's own (virtual) thread. */
@RestController
@Tag(name = "Feeds")
class StreamController {
    private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);

    /** Shorter than the idle limits of common proxies (60 s). */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    /** Listeners come back after this, so that they spread over the instances again. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final String EXAMPLE = "id: 42\nevent: warning.published\n"
            + "data: {\"warningId\":\"019ab000-0000-7000-8000-000000000002\",\"number\":\"XJ-2026-0001\"}\n\n";

    private final ChangeStream stream;
    private final OpenStreams openStreams;
    private final WarningLinks links;
    private final JsonMapper json;
    private final Clock clock;

    StreamController(ChangeStream stream, OpenStreams openStreams, WarningLinks links, JsonMapper json, Clock clock) {
        this.stream = stream;
        this.openStreams = openStreams;
        this.links = links;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/warnings/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PublicEndpoint
    @Operation(
            operationId = "streamWarnings",
            summary = "Follow changes of warnings as server-sent events",
            description =
                    "The first event, `ready`, tells where the stream stands: connect first, then list the warnings, "
                            + "and nothing is missed. Then `warning.published`, `.updated`, `.cancelled`, `.expired` as they happen. "
                            + "With Last-Event-ID the stream goes on where it broke off, without gaps, for 30 days; an id that is "
                            + "older or unknown gets the event `reset`: list the warnings again. The connection ends after 30 "
                            + "minutes and is to be opened again.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Events",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiProblem(status = 503, code = "too-many-streams")
    void follow(
            @ParameterObject StreamQuery query,
            @Parameter(in = ParameterIn.HEADER, description = "Id of the last event received", example = "42")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            HttpServletResponse response) {
        StreamQuery wanted = query.checked();
        Long last = position(lastEventId == null ? query.lastEventId() : lastEventId);
        openStreams.serve(() -> {
            try {
                response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                listen(wanted, last, new EventWriter(response.getOutputStream()));
            } catch (IOException e) {
                LOG.debug("a listener has left: {}", e.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void listen(StreamQuery wanted, @Nullable Long last, EventWriter events)
            throws IOException, InterruptedException {
        long position = begin(last, events);
        Instant end = clock.instant().plus(LONGEST);
        while (!stream.isClosed() && clock.instant().isBefore(end)) {
            List<LoggedChange> changes = stream.after(position, SIGN_OF_LIFE);
            if (changes.isEmpty()) {
                events.comment();
            }
            for (LoggedChange logged : changes) {
                if (wanted.wants(logged.change())) {
                    events.event(logged.position(), type(logged), data(logged));
                }
                position = logged.position();
            }
        }
    }

    private long begin(@Nullable Long last, EventWriter events) throws IOException {
        boolean resumes = last != null && stream.canResumeAfter(last);
        long position = last != null && resumes ? last : stream.head();
        events.event(position, last == null || resumes ? "ready" : "reset", "{}");
        return position;
    }

    private String data(LoggedChange logged) {
        return json.writeValueAsString(ChangeResponse.of(logged.change(), links));
    }

    private static String type(LoggedChange logged) {
        return "warning." + logged.change().kind().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        if (!lastEventId.strip().matches("\\d{1,18}")) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .atParameter("lastEventId", "invalid-value", "the id of an event of this stream")
                    .exception();
        }
        return Long.valueOf(lastEventId.strip());
    }
}
