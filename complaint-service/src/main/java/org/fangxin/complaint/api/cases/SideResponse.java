package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.side.TakenDown;
import org.jspecify.annotations.Nullable;

/** Who stands beside the complainant, masked for everybody; the business reads names only. */
@Schema(name = "ComplainantSide")
record SideResponse(
        @Schema(description = "Whether the first complainant acts; false when others represent that person, too.")
        boolean complainantRepresents,

        List<OtherResponse> coComplainants,

        @Schema(description = "Decisions to which those who are represented have agreed in writing.")
        List<ComplainantSide.Matter> representedAgreed,

        @Schema(description = "Who acts by a power of attorney.") @Nullable
        AgentResponse agent,

        @Schema(description = "That it was taken down for the complainant; not for the business.") @Nullable
        TakenDownResponse takenDown,

        @Schema(description = "Who left the joint complaint; their numbers are not given again.")
        List<OtherResponse> left) {
    @Schema(name = "MaskedCoComplainant")
    record OtherResponse(
            @Schema(description = "Number within the case.", example = "1")
            int number,

            @Schema(example = "李**") String name,

            @Schema(description = "Not for the business.", example = "139****5678") @Nullable
            String phone,

            boolean representative,
            LocalDate since,

            @Schema(description = "Whether the person has taken the own place; not for the business.") @Nullable
            Boolean claimed) {}

    @Schema(name = "MaskedAgent")
    record AgentResponse(
            @Schema(example = "王**") String name,

            @Schema(description = "Not for the business.", example = "137****5678") @Nullable
            String phone,

            Mandate.IdKind idKind,
            List<Mandate.Power> powers,
            LocalDate validUntil,

            @Schema(
                    description =
                            "Attachment with the power of attorney of an agent who was named later; not for the business.",
                    example = "019ab000-0000-7000-8000-000000000007")
            @Nullable
            String powerOfAttorney,

            @Schema(description = "Whether the agent has taken the place; not for the business.") @Nullable
            Boolean claimed) {}

    @Schema(name = "TakenDown")
    record TakenDownResponse(
            @Schema(description = "Account; for officers only.") @Nullable
            String by,

            @Nullable String station,
            TakenDown.Consent consent) {}

    static @Nullable SideResponse of(ComplainantSide side, Party as) {
        if (side.equals(ComplainantSide.ALONE)) {
            return null;
        }
        boolean business = as == Party.RESPONDENT;
        TakenDown taken = side.takenDown();
        return new SideResponse(
                side.firstRepresents(),
                side.others().stream().map(other -> other(other, business)).toList(),
                List.copyOf(side.agreed()),
                agent(side.mandate(), business),
                business || taken == null
                        ? null
                        : new TakenDownResponse(
                                as == Party.OFFICER ? taken.by() : null, taken.station(), taken.consent()),
                side.former().complainants().stream()
                        .map(left -> other(left, business))
                        .toList());
    }

    private static OtherResponse other(CoComplainant other, boolean business) {
        return new OtherResponse(
                other.number(),
                other.person().name().masked(),
                business ? null : other.person().phone().masked(),
                other.representative(),
                other.since(),
                business ? null : other.owner() != null);
    }

    private static @Nullable AgentResponse agent(@Nullable Mandate mandate, boolean business) {
        return mandate == null
                ? null
                : new AgentResponse(
                        mandate.name().masked(),
                        business ? null : mandate.phone().masked(),
                        mandate.idKind(),
                        List.copyOf(mandate.powers()),
                        mandate.validUntil(),
                        business ? null : mandate.paper(),
                        business ? null : mandate.account() != null);
    }
}
