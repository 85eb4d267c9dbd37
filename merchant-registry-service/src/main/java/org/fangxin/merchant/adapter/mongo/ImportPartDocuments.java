package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.merchant.domain.Fault;
import org.fangxin.merchant.domain.imports.LineResult;
import org.fangxin.merchant.domain.imports.LineStatus;
import org.fangxin.merchant.domain.imports.RawLine;
import org.jspecify.annotations.Nullable;

/** Parts of imports as they lie in the store: lines as they came, and their results. */
final class ImportPartDocuments {
    private ImportPartDocuments() {}

    static String id(String jobId, int chunk) {
        return "%s/%06d".formatted(jobId, chunk);
    }

    record Lines(String _id, String job, Instant at, List<Line> lines) {}

    record Line(int number, @Nullable String text, @Nullable FaultDocument fault) {
        static Line of(RawLine line) {
            Fault fault = line.fault();
            return new Line(line.number(), line.text(), fault == null ? null : FaultDocument.of(fault));
        }

        RawLine line() {
            return new RawLine(number, text, fault == null ? null : fault.fault());
        }
    }

    record Results(String _id, String job, Instant at, List<Result> results) {}

    record Result(
            int line,
            @Nullable String ref,
            @Nullable String uscc,
            LineStatus status,
            @Nullable Long revision,
            List<FaultDocument> faults) {
        static Result of(LineResult result) {
            return new Result(
                    result.line(),
                    result.ref(),
                    result.uscc(),
                    result.status(),
                    result.revision(),
                    result.faults().stream().map(FaultDocument::of).toList());
        }

        LineResult result() {
            return new LineResult(
                    line,
                    ref,
                    uscc,
                    status,
                    revision,
                    faults.stream().map(FaultDocument::fault).toList());
        }
    }

    record FaultDocument(String pointer, String code, List<String> arguments) {
        static FaultDocument of(Fault fault) {
            return new FaultDocument(fault.pointer(), fault.code(), fault.arguments());
        }

        Fault fault() {
            return new Fault(pointer, code, arguments);
        }
    }
}
