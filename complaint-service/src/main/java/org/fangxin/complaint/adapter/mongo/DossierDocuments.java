package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.Objects;
import org.fangxin.complaint.adapter.mongo.DossierDocument.AdvanceDocument;
import org.fangxin.complaint.adapter.mongo.DossierDocument.AttachmentDocument;
import org.fangxin.complaint.adapter.mongo.DossierDocument.NoticeDocument;
import org.fangxin.complaint.domain.AdvancePayment;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Purpose;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.Dossier;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** The dossier of a case as it lies in the store: what people wrote is encrypted. */
final class DossierDocuments {
    private final PersonalDataCipher cipher;

    DossierDocuments(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    DossierDocument write(Dossier dossier) {
        return dossier.equals(Dossier.EMPTY)
                ? null
                : new DossierDocument(
                        dossier.attachments().stream().map(this::write).toList(),
                        dossier.notices().stream().map(NoticeDocuments::write).toList(),
                        advance(dossier.advance()));
    }

    Dossier read(@Nullable DossierDocument document) {
        return document == null
                ? Dossier.EMPTY
                : new Dossier(
                        document.attachments().stream().map(this::read).toList(),
                        Objects.requireNonNullElse(document.notices(), List.<NoticeDocument>of()).stream()
                                .map(NoticeDocuments::read)
                                .toList(),
                        advance(document.advance()));
    }

    private static @Nullable AdvanceDocument advance(@Nullable AdvancePayment paid) {
        return paid == null
                ? null
                : new AdvanceDocument(
                        paid.amount().toString(),
                        paid.paidBy().name(),
                        paid.borneBy().name());
    }

    private static @Nullable AdvancePayment advance(@Nullable AdvanceDocument document) {
        return document == null
                ? null
                : new AdvancePayment(
                        Money.of(document.amount()),
                        AdvancePayment.Payer.valueOf(document.paidBy()),
                        AdvancePayment.Payer.valueOf(document.borneBy()));
    }

    private AttachmentDocument write(Attachment attachment) {
        return new AttachmentDocument(
                attachment.id(),
                attachment.by().name(),
                attachment.userId(),
                attachment.at(),
                attachment.stage(),
                attachment.purpose().name(),
                cipher.encrypt(attachment.fileName()),
                cipher.encrypt(attachment.description()),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.sha256(),
                attachment.receivedSha256(),
                attachment.requestKey(),
                attachment.standing().name(),
                attachment.metadata() == null ? null : attachment.metadata().name(),
                attachment.proof());
    }

    private Attachment read(AttachmentDocument document) {
        String metadata = document.metadata();
        return new Attachment(
                document.attachment(),
                Party.valueOf(document.by()),
                document.userId(),
                document.at(),
                document.stage(),
                Purpose.valueOf(document.purpose()),
                cipher.decrypt(document.fileName()),
                cipher.decrypt(document.description()),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.receivedSha256(),
                document.requestKey(),
                Standing.valueOf(document.standing()),
                metadata == null ? null : Attachment.Metadata.valueOf(metadata),
                document.proof());
    }
}
