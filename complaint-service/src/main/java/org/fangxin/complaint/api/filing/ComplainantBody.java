package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Who complains, as a client sends it. */
@Schema(name = "Complainant", description = "Real identity of the complainant; encrypted at rest, shown masked.")
public record ComplainantBody(
        @Schema(example = "张小丰", maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(
                example = "13812345678",
                description = "Mobile, or landline with area code.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String phone,

        @Schema(example = "浙江省杭州市西湖区文三路1号", maxLength = 200, requiredMode = RequiredMode.REQUIRED) @Nullable
        String address) {
    /** Checks it field by field. */
    public void check(Form form) {
        check(form, "/complainant");
    }

    /** Checks it at another place. */
    public void check(Form form, String at) {
        form.text(at + "/name", name, TextRule.PERSON);
        form.phone(at + "/phone", phone);
        form.text(at + "/address", address, TextRule.ADDRESS);
    }

    /** What was sent; only after the check. */
    public Complainant read() {
        return new Complainant(
                PersonalText.name(Objects.requireNonNull(name)),
                PersonalText.phone(Objects.requireNonNull(phone)),
                PersonalText.address(Objects.requireNonNull(address)));
    }
}
