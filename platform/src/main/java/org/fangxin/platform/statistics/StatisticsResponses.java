package org.fangxin.platform.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** Answers in the form that was asked for, with a tag that changes only when a figure does. */
public final class StatisticsResponses {
    /** Media types that {@link #respond} may give. */
    public static final String CSV = "text/csv";

    private static final MediaType CSV_UTF8 = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final List<String> FORMATS = List.of("json", "table", "csv");

    private StatisticsResponses() {}

    /**
     * The response.
     *
     * @param accept the request's {@code Accept} header
     */
    public static ResponseEntity<Object> respond(
            Answer answer, StatisticsParameters parameters, @Nullable String accept) {
        String format = format(parameters.format(), accept);
        boolean bom = "true".equals(parameters.bom());
        OffsetDateTime asOf = answer.asOf();
        return ResponseEntity.ok()
                .cacheControl(
                        answer.view().equals(View.PUBLIC.name())
                                ? CacheControl.maxAge(FRESH).cachePublic()
                                : CacheControl.maxAge(FRESH).cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .eTag(ETags.weak(format + bom + timeless(answer)))
                .header("Fangxin-As-Of", asOf.toString())
                .contentType(format.equals("csv") ? CSV_UTF8 : MediaType.APPLICATION_JSON)
                .body(
                        switch (format) {
                            case "csv" -> Csv.of(Tabulation.of(answer), bom);
                            case "table" -> Tabulation.of(answer);
                            default -> answer;
                        });
    }

    private static String format(@Nullable String asked, @Nullable String accept) {
        if (asked != null) {
            if (!FORMATS.contains(asked)) {
                throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                        .atParameter("format", "invalid-value", String.join(", ", FORMATS))
                        .with("allowed", FORMATS)
                        .exception();
            }
            return asked;
        }
        List<MediaType> wanted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType type : wanted) {
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return "json";
            }
            if (type.includes(CSV_UTF8)) {
                return "csv";
            }
        }
        return "json";
    }

    /** The answer without its moment: the same figures a second later are the same. */
    private static String timeless(Answer answer) {
        return new Answer(
                        OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                        answer.view(),
                        answer.from(),
                        answer.to(),
                        answer.interval(),
                        answer.groupBy(),
                        answer.compare(),
                        answer.suppressed(),
                        answer.metrics(),
                        answer.rows())
                .toString();
    }
}
