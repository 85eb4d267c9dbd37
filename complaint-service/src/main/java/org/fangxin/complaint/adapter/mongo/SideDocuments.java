package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fangxin.complaint.adapter.mongo.SideDocument.MandateDocument;
import org.fangxin.complaint.adapter.mongo.SideDocument.OtherDocument;
import org.fangxin.complaint.adapter.mongo.SideDocument.TakenDownDocument;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.side.TakenDown;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Who stands beside the complainant, to the store and back: persons encrypted. */
final class SideDocuments {
    private final FilingDocuments filings;
    private final PersonalDataCipher cipher;

    SideDocuments(FilingDocuments filings, PersonalDataCipher cipher) {
        this.filings = filings;
        this.cipher = cipher;
    }

    @Nullable
    SideDocument write(ComplainantSide side) {
        if (side.equals(ComplainantSide.ALONE)) {
            return null;
        }
        TakenDown taken = side.takenDown();
        return new SideDocument(
                side.others().isEmpty()
                        ? null
                        : side.others().stream().map(this::write).toList(),
                side.agreed().isEmpty()
                        ? null
                        : side.agreed().stream().map(Enum::name).toList(),
                write(side.mandate()),
                taken == null
                        ? null
                        : new TakenDownDocument(
                                taken.by(), taken.station(), taken.consent().name()));
    }

    ComplainantSide read(@Nullable SideDocument document) {
        if (document == null) {
            return ComplainantSide.ALONE;
        }
        TakenDownDocument taken = document.takenDown();
        return new ComplainantSide(
                Objects.requireNonNullElse(document.others(), List.<OtherDocument>of()).stream()
                        .map(this::read)
                        .toList(),
                Objects.requireNonNullElse(document.agreed(), List.<String>of()).stream()
                        .map(ComplainantSide.Matter::valueOf)
                        .collect(Collectors.toSet()),
                read(document.mandate()),
                taken == null
                        ? null
                        : new TakenDown(taken.by(), taken.station(), TakenDown.Consent.valueOf(taken.consent())));
    }

    private OtherDocument write(CoComplainant other) {
        return new OtherDocument(
                other.number(),
                other.owner(),
                Objects.requireNonNull(filings.complainant(other.person())),
                other.representative(),
                other.since());
    }

    private CoComplainant read(OtherDocument other) {
        return new CoComplainant(
                other.number(),
                other.owner(),
                Objects.requireNonNull(filings.read(other.person())),
                other.representative(),
                other.since());
    }

    private @Nullable MandateDocument write(@Nullable Mandate mandate) {
        return mandate == null
                ? null
                : new MandateDocument(
                        mandate.account(),
                        cipher.encrypt(mandate.name()),
                        cipher.encrypt(mandate.phone()),
                        mandate.idKind().name(),
                        cipher.encrypt(mandate.idNumber()),
                        mandate.powers().stream().map(Enum::name).toList(),
                        mandate.validUntil());
    }

    private @Nullable Mandate read(@Nullable MandateDocument mandate) {
        return mandate == null
                ? null
                : new Mandate(
                        mandate.account(),
                        cipher.decrypt(mandate.name()),
                        cipher.decrypt(mandate.phone()),
                        Mandate.IdKind.valueOf(mandate.idKind()),
                        cipher.decrypt(mandate.idNumber()),
                        mandate.powers().stream().map(Mandate.Power::valueOf).collect(Collectors.toSet()),
                        mandate.validUntil());
    }
}
