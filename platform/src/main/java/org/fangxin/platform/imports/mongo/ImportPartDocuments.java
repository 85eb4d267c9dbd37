package org.fangxin.platform.imports.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.RawLine;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Parts of imports as they lie in the store. */
final class ImportPartDocuments {
    private ImportPartDocuments() {}

    static String id(String jobId, int chunk) {
        return "%s/%06d".formatted(jobId, chunk);
    }

    record Lines(String _id, String job, Instant at, List<Line> lines) {}

    record Line(
            int number,
            @Nullable EncryptedText text,
            @Nullable Fault fault) {
        static Line of(RawLine line, PersonalDataCipher cipher) {
            String plain = line.text();
            return new Line(
                    line.number(),
                    plain == null ? null : cipher.encrypt(new PersonalText(PersonalKind.TEXT, plain)),
                    line.fault());
        }

        RawLine line(PersonalDataCipher cipher) {
            return new RawLine(
                    number, text == null ? null : cipher.decrypt(text).value(), fault);
        }
    }
}
