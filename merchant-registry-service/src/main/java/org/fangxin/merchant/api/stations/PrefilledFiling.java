package org.fangxin.merchant.api.stations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of a complaint's filing, in the form of {@code POST /complaints}: the station adds what is missing
 * (the consumer's address, the purchase, the claims) and files it. The narrative ends with the entry's place in the
 * ledger, so that the complaint leads back to it.
 */
@Schema(name = "PrefilledFiling")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrefilledFiling(
        String channel,
        ComplainantPart complainant,
        RespondentPart respondent,
        String category,
        String problemType,
        String narrative) {
    /** Who complains, in the clear. */
    @Schema(name = "PrefilledComplainant")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComplainantPart(String name, @Nullable String phone) {
        @Override
        public String toString() {
            return "ComplainantPart[hidden]";
        }
    }

    /** Whom it is against. */
    @Schema(name = "PrefilledRespondent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RespondentPart(@Nullable String uscc, @Nullable String name, String district) {}

    static PrefilledFiling of(LedgerEntry entry, Station station) {
        Matter matter = entry.matter();
        PersonalText phone = entry.visitor().phone();
        return new PrefilledFiling(
                "STATION",
                new ComplainantPart(entry.visitor().name().value(), phone == null ? null : phone.value()),
                new RespondentPart(
                        matter.uscc() == null ? null : matter.uscc().value(), matter.business(), entry.district()),
                matter.category(),
                matter.problemType(),
                "%s\n（%s 台账 %s/%s）"
                        .formatted(
                                matter.description().value(),
                                station.entry().name(),
                                station.entry().ref(),
                                entry.id()));
    }

    @Override
    public String toString() {
        return "PrefilledFiling[hidden]";
    }
}
