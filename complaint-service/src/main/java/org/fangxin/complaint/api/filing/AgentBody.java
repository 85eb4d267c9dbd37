package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Who files for the complainant and by what power, as a client sends it. */
@Schema(
        name = "Agent",
        description =
                "An agent with a signed power of attorney (SAMR Order 121 article 11). Encrypted at rest, shown masked.")
public record AgentBody(
        @Schema(example = "王律师", maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "13712345678", requiredMode = RequiredMode.REQUIRED) @Nullable
        String phone,

        @Schema(example = "RESIDENT_ID", requiredMode = RequiredMode.REQUIRED)
        Mandate.@Nullable IdKind idKind,

        @Schema(
                description = "Number of that paper: 5 to 20 letters and digits.",
                example = "330106199001010018",
                pattern = "^[0-9A-Za-z]{5,20}$",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String idNumber,

        @Schema(
                description = "What the power of attorney says in so many words, beyond filing, answering and talking.",
                example = "[\"SETTLE\"]")
        @Nullable
        List<Mandate.@Nullable Power> powers,

        @Schema(
                description = "Last day on which it holds.",
                example = "2027-05-31",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        LocalDate validUntil) {
    private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Za-z]{5,20}");

    /** Checks it field by field. */
    public void check(Form form, LocalDate today) {
        form.text("/agent/name", name, TextRule.PERSON);
        form.phone("/agent/phone", phone);
        form.given("/agent/idKind", idKind);
        if (form.given("/agent/idNumber", idNumber)
                && idNumber != null
                && !ID_NUMBER.matcher(idNumber).matches()) {
            form.malformed("/agent/idNumber", "id-number-form");
        }
        if (powers != null && powers.stream().anyMatch(Objects::isNull)) {
            form.malformed("/agent/powers", "required");
        }
        if (form.given("/agent/validUntil", validUntil) && validUntil != null && validUntil.isBefore(today)) {
            form.impossible("/agent/validUntil", "mandate-over", today);
        }
    }

    /**
     * What was sent; only after the check.
     *
     * @param account of the agent; null when it was named later
     * @param paper id of the attachment that proves it; null when the agent files
     */
    public Mandate read(@Nullable String account, @Nullable String paper) {
        return new Mandate(
                account,
                PersonalText.name(Objects.requireNonNull(name)),
                PersonalText.phone(Objects.requireNonNull(phone)),
                Objects.requireNonNull(idKind),
                new PersonalText(PersonalKind.ID_NUMBER, Objects.requireNonNull(idNumber)),
                powers == null
                        ? Set.of()
                        : powers.stream().map(Objects::requireNonNull).collect(Collectors.toSet()),
                Objects.requireNonNull(validUntil),
                paper);
    }

    @Override
    public String toString() {
        return "AgentBody[hidden]";
    }
}
