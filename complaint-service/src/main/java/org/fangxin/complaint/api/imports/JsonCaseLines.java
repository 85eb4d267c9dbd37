package org.fangxin.complaint.api.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fangxin.complaint.api.filing.RespondentBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.application.imports.CaseLine;
import org.fangxin.complaint.application.imports.CaseLineReader;
import org.fangxin.complaint.application.takeover.PastComplaint;
import org.fangxin.complaint.application.takeover.PastReport;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as one JSON object; unknown fields, a field twice and anything behind the object are faults. */
public final class JsonCaseLines implements CaseLineReader {
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final CityTime time;

    public JsonCaseLines(CityTime time) {
        this.time = time;
    }

    @Override
    public Reading read(String text) {
        JsonNode node;
        try {
            node = json.readTree(text);
        } catch (JacksonException e) {
            return new Reading.Faulty(null, List.of(fault(e)));
        }
        if (!node.isObject()) {
            return new Reading.Faulty(null, List.of(Fault.at("", "not-an-object")));
        }
        String externalNo =
                node.path("externalNo").isString() ? node.path("externalNo").asString() : null;
        try {
            return switch (node.path("kind").asString("")) {
                case "COMPLAINT" -> complaint(externalNo, json.treeToValue(node, ComplaintLine.class));
                case "REPORT" -> report(externalNo, json.treeToValue(node, ReportLine.class));
                default ->
                    new Reading.Faulty(externalNo, List.of(Fault.at("/kind", "invalid-value", "COMPLAINT, REPORT")));
            };
        } catch (JacksonException e) {
            return new Reading.Faulty(externalNo, List.of(fault(e)));
        }
    }

    private Reading complaint(@Nullable String externalNo, ComplaintLine line) {
        Form form = new Form();
        line.check(form, time);
        return read(externalNo, form, new ReadComplaint(line, time));
    }

    private Reading report(@Nullable String externalNo, ReportLine line) {
        Form form = new Form();
        line.check(form);
        return read(externalNo, form, new ReadReport(line, time));
    }

    private static Reading read(@Nullable String externalNo, Form form, CaseLine line) {
        List<Violation> wrong = form.violations();
        return wrong.isEmpty()
                ? new Reading.Readable(line)
                : new Reading.Faulty(
                        externalNo, wrong.stream().map(JsonCaseLines::fault).toList());
    }

    private static Fault fault(Violation violation) {
        return new Fault(
                violation.pointer(),
                violation.code(),
                violation.arguments().stream().map(String::valueOf).toList());
    }

    private static Fault fault(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Fault.at(pointer(e), "unknown-field", unknown.getPropertyName());
        }
        if (e instanceof StreamReadException) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return Fault.at("", "line-malformed", Long.toString(column));
        }
        return Fault.at(pointer(e), "invalid-value", "value");
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(at -> "/" + (at.getPropertyName() == null ? at.getIndex() : at.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static Accused accused(@Nullable RespondentBody respondent) {
        return Objects.requireNonNull(respondent).read();
    }

    private record ReadComplaint(ComplaintLine line, CityTime time) implements CaseLine.OfComplaint {
        @Override
        public String externalNo() {
            return Objects.requireNonNull(line.externalNo());
        }

        @Override
        public Accused accused() {
            return JsonCaseLines.accused(line.respondent());
        }

        @Override
        public PastComplaint past(Respondent respondent, Takeover takeover, String officer) {
            return line.past(respondent, takeover, officer, time);
        }
    }

    private record ReadReport(ReportLine line, CityTime time) implements CaseLine.OfReport {
        @Override
        public String externalNo() {
            return Objects.requireNonNull(line.externalNo());
        }

        @Override
        public Accused accused() {
            return JsonCaseLines.accused(line.respondent());
        }

        @Override
        public PastReport past(Respondent suspect, Takeover takeover, String officer) {
            return line.past(suspect, takeover, officer, time);
        }
    }
}
