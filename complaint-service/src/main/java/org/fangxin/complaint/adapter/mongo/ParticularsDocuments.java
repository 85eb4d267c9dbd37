package org.fangxin.complaint.adapter.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.complaint.adapter.mongo.ParticularsDocument.AnswerDocument;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Particulars.Contact;
import org.fangxin.complaint.domain.filing.Particulars.Need;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** What helps to handle a complaint, as it lies in the store: answers encrypted. */
final class ParticularsDocuments {
    private final PersonalDataCipher cipher;

    ParticularsDocuments(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    ParticularsDocument write(Particulars particulars) {
        if (particulars.equals(Particulars.NONE)) {
            return null;
        }
        Contact contact = particulars.contact();
        return new ParticularsDocument(
                particulars.answers().entrySet().stream()
                        .map(answer -> new AnswerDocument(answer.getKey(), cipher.encrypt(answer.getValue())))
                        .toList(),
                particulars.needs().stream().map(Need::name).toList(),
                contact == null ? null : contact.name());
    }

    Particulars read(@Nullable ParticularsDocument document) {
        if (document == null) {
            return Particulars.NONE;
        }
        Map<String, PersonalText> answers = new LinkedHashMap<>();
        document.answers().forEach(each -> answers.put(each.question(), cipher.decrypt(each.answer())));
        String contact = document.contact();
        return new Particulars(
                answers,
                document.needs().stream().map(Need::valueOf).collect(Collectors.toSet()),
                contact == null ? null : Contact.valueOf(contact));
    }
}
