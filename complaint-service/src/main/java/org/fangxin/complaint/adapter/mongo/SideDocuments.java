package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.complaint.adapter.mongo.SideDocument.MandateDocument;
import org.fangxin.complaint.adapter.mongo.SideDocument.OtherDocument;
import org.fangxin.complaint.adapter.mongo.SideDocument.TakenDownDocument;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Former;
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
                side.firstRepresents() ? null : Boolean.TRUE,
                absent(side.others().stream().map(this::write).toList()),
                absent(side.agreed().stream().map(Enum::name).toList()),
                write(side.mandate()),
                taken == null
                        ? null
                        : new TakenDownDocument(
                                taken.by(), taken.station(), taken.consent().name()),
                absent(side.former().complainants().stream().map(this::write).toList()),
                absent(side.former().agents().stream().map(this::mandate).toList()));
    }

    private static <T> @Nullable List<T> absent(List<T> some) {
        return some.isEmpty() ? null : some;
    }

    private static <T> Stream<T> all(@Nullable List<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }

    ComplainantSide read(@Nullable SideDocument document) {
        if (document == null) {
            return ComplainantSide.ALONE;
        }
        TakenDownDocument taken = document.takenDown();
        MandateDocument mandate = document.mandate();
        return new ComplainantSide(
                !Boolean.TRUE.equals(document.firstRepresented()),
                all(document.others()).map(this::read).toList(),
                all(document.agreed()).map(ComplainantSide.Matter::valueOf).collect(Collectors.toSet()),
                mandate == null ? null : read(mandate),
                taken == null
                        ? null
                        : new TakenDown(taken.by(), taken.station(), TakenDown.Consent.valueOf(taken.consent())),
                new Former(
                        all(document.left()).map(this::read).toList(),
                        all(document.formerAgents()).map(this::read).toList()));
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
        return mandate == null ? null : mandate(mandate);
    }

    private MandateDocument mandate(Mandate mandate) {
        return new MandateDocument(
                mandate.account(),
                cipher.encrypt(mandate.name()),
                cipher.encrypt(mandate.phone()),
                mandate.idKind().name(),
                cipher.encrypt(mandate.idNumber()),
                mandate.powers().stream().map(Enum::name).toList(),
                mandate.validUntil(),
                mandate.paper());
    }

    private Mandate read(MandateDocument mandate) {
        return new Mandate(
                mandate.account(),
                cipher.decrypt(mandate.name()),
                cipher.decrypt(mandate.phone()),
                Mandate.IdKind.valueOf(mandate.idKind()),
                cipher.decrypt(mandate.idNumber()),
                mandate.powers().stream().map(Mandate.Power::valueOf).collect(Collectors.toSet()),
                mandate.validUntil(),
                mandate.paper());
    }
}
