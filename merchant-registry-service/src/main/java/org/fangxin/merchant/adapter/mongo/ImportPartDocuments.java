package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.merchant.domain.Fault;
import org.fangxin.merchant.domain.imports.LineResult;
import org.fangxin.merchant.domain.imports.LineStatus;
import org.fangxin.merchant.domain.imports.RawLine;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Parts of imports as they lie in the store: lines as they came, and their results. */
final class ImportPartDocuments {
    private ImportPartDocuments() {}

    static String id(String jobId, int chunk) {
        return "%s/%06d".formatted(jobId, chunk);
    }

    record Lines(String _id, String job, Instant at, List<Line> lines) {}

    record Line(
            int number,
            @Nullable EncryptedText text,
            @Nullable FaultDocument fault) {
        static Line of(RawLine line, PersonalDataCipher cipher) {
            Fault fault = line.fault();
            String plain = line.text();
            return new Line(
                    line.number(),
                    plain == null ? null : cipher.encrypt(new PersonalText(PersonalKind.TEXT, plain)),
                    fault == null ? null : FaultDocument.of(fault));
        }

        RawLine line(PersonalDataCipher cipher) {
            return new RawLine(
                    number, text == null ? null : cipher.decrypt(text).value(), fault == null ? null : fault.fault());
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
