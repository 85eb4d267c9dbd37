package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import org.fangxin.merchant.domain.application.Objection;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** An objection; what it says may name persons and is encrypted. */
record ObjectionDocument(String id, Instant at, EncryptedText text, Objection.@Nullable Result result) {
    static ObjectionDocument of(Objection objection, PersonalDataCipher cipher) {
        return new ObjectionDocument(
                objection.id(),
                objection.at(),
                cipher.encrypt(new PersonalText(PersonalKind.TEXT, objection.text())),
                objection.result());
    }

    Objection objection(PersonalDataCipher cipher) {
        return new Objection(id, at, cipher.decrypt(text).value(), result);
    }
}
