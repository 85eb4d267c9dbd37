package org.fangxin.complaint.adapter.mongo.imports;

import java.time.Instant;
import java.util.List;
import org.fangxin.complaint.domain.imports.Fault;
import org.fangxin.complaint.domain.imports.LineResult;
import org.fangxin.complaint.domain.imports.LineStatus;
import org.fangxin.complaint.domain.imports.RawLine;
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
            @Nullable String externalNo,
            @Nullable String caseId,
            @Nullable String number,
            LineStatus status,
            List<FaultDocument> faults) {
        static Result of(LineResult result) {
            return new Result(
                    result.line(),
                    result.externalNo(),
                    result.caseId(),
                    result.number(),
                    result.status(),
                    result.faults().stream().map(FaultDocument::of).toList());
        }

        LineResult result() {
            return new LineResult(
                    line,
                    externalNo,
                    caseId,
                    number,
                    status,
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
