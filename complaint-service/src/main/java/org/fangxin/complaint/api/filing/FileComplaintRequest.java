package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.FileComplaint;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** A complaint as a client sends it. */
public record FileComplaintRequest(
        @Schema(
                description = "Code list `channels`. Consumers: WEB (default), APP, MINI_PROGRAM. Stations: STATION."
                        + " Officers: any, required.",
                example = "APP")
        @Nullable
        String channel,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        ComplainantBody complainant,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        RespondentBody respondent,

        @Schema(
                description = "Code list `categories`, not a root.",
                example = "GOODS_FOOD",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String category,

        @Schema(
                description = "Code list `problem-types`.",
                example = "FOOD_SAFETY",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String problemType,

        @Schema(
                description = "What happened, in your words; at most 5000 characters (code points).",
                maxLength = 5000,
                example = "买的饼干有霉斑，商家拒绝退款。",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String narrative,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        PurchaseBody purchase,

        @Schema(description = "One to ten.", requiredMode = RequiredMode.REQUIRED) @Nullable
        List<@Nullable ClaimBody> claims,

        @Schema(description = "Evidence of the consumption that you hold; at most twenty.") @Nullable
        List<@Nullable EvidenceBody> evidence,

        @Schema(description = "What you agree to; nothing when left out.") @Nullable
        ConsentsBody consents,

        @Schema(
                description = "Let the business try to settle it first, when it takes part in online dispute"
                        + " resolution. It has 10 working days, which the bureau's limits do not count.")
        @Nullable
        Boolean odr,

        @Schema(
                description = "Answers to the questions of the category, by their codes; see"
                        + " `/api/v1/code-lists/categories`. None has to be answered.",
                example = "{\"batch\":\"20261101A\",\"producedOn\":\"2026-11-01\"}")
        @Nullable
        Map<String, @Nullable String> answers,

        @Schema(description = "What help you need; the officer sees it in the queue.", example = "[\"HEARING\"]")
        @Nullable
        List<Particulars.@Nullable Need> assistanceNeeds,

        @Schema(description = "How you want to be reached; any way when left out.", example = "TEXT_ONLY")
        Particulars.@Nullable Contact preferredContact,

        @Schema(
                description = "Further complainants of the same matter against the same business, at most 49; all must"
                        + " agree, and at most two persons, you among them, represent all (SAMR Order 121 article 12).")
        @Nullable
        List<@Nullable CoComplainantBody> coComplainants,

        @Schema(description = "`true` when all who complain jointly agree to it; required with `coComplainants`.")
        @Nullable
        Boolean allComplainantsAgree,

        @Schema(
                description = "When you file for somebody else by a power of attorney: who you are and what you may do."
                        + " The signed paper is to be attached as `AUTHORITY` before the bureau accepts.")
        @Nullable
        AgentBody agent,

        @Schema(description = "For officers and stations: how the person for whom you file agreed, and where.")
        @Nullable
        OnBehalfBody onBehalf) {

    private static final List<String> STATION_CHANNELS = List.of("STATION");
    private static final List<String> CONSUMER_CHANNELS = List.of("WEB", "APP", "MINI_PROGRAM");

    /** Checks everything that can be checked without asking anybody. */
    public void check(Form form, Actor by, LocalDate today) {
        checkChannel(form, by);
        form.part("/complainant", complainant, part -> part.check(form));
        form.part("/respondent", respondent, part -> part.check(form));
        form.code("/category", category, CodeLists.CATEGORIES);
        if (category != null && isRoot(category)) {
            form.impossible("/category", "category-not-leaf");
        }
        form.code("/problemType", problemType, CodeLists.PROBLEM_TYPES);
        form.text("/narrative", narrative, TextRule.NARRATIVE);
        form.part("/purchase", purchase, part -> part.check(form, today));
        form.items("/claims", claims, 1, Grievance.MOST_CLAIMS, (claim, at) -> claim.check(form, at));
        form.items("/evidence", evidence, 0, Grievance.MOST_PROOFS, (item, at) -> item.check(form, at));
        new ParticularsBody(answers, assistanceNeeds, preferredContact).check(form, category);
        new SideBodies(coComplainants, allComplainantsAgree, agent, onBehalf).check(form, by, today);
        form.close();
    }

    /** What is to be done; only after {@link #check}. */
    public FileComplaint.Command command(Actor by, LocalDate today, String requestKey) {
        return new FileComplaint.Command(
                by,
                channel == null ? channels(by).getFirst() : channel,
                Objects.requireNonNull(complainant).read(),
                Objects.requireNonNull(respondent).read(),
                new Grievance(
                        Objects.requireNonNull(category),
                        Objects.requireNonNull(problemType),
                        Objects.requireNonNull(narrative),
                        Objects.requireNonNull(purchase).read(),
                        Objects.requireNonNull(claims).stream()
                                .map(claim -> Objects.requireNonNull(claim).read())
                                .toList(),
                        Optional.ofNullable(evidence).orElse(List.of()).stream()
                                .map(item -> Objects.requireNonNull(item).read())
                                .toList()),
                consents == null ? new Consents(false, false) : consents.read(),
                Boolean.TRUE.equals(odr),
                new ParticularsBody(answers, assistanceNeeds, preferredContact).read(category),
                new SideBodies(coComplainants, allComplainantsAgree, agent, onBehalf).read(by, today),
                requestKey);
    }

    private void checkChannel(Form form, Actor by) {
        form.optionalCode("/channel", channel, CodeLists.CHANNELS);
        if (by instanceof Actor.Officer) {
            form.given("/channel", channel);
        } else if (channel != null
                && CodeLists.CHANNELS.contains(channel)
                && !channels(by).contains(channel)) {
            form.impossible("/channel", "channel-not-yours", String.join(", ", channels(by)));
        }
    }

    /** Whoever is no officer files by these, the usual one first. */
    private static List<String> channels(Actor by) {
        return by instanceof Actor.Station ? STATION_CHANNELS : CONSUMER_CHANNELS;
    }

    private static boolean isRoot(String category) {
        return CodeLists.CATEGORIES.find(category).map(Code::parent).isEmpty()
                && CodeLists.CATEGORIES.contains(category);
    }
}
