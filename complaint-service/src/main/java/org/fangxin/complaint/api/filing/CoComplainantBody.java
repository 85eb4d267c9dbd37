package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.joint.Joining;
import org.jspecify.annotations.Nullable;

/** Somebody who complains jointly, as a client sends it. */
@Schema(name = "CoComplainant", description = "Real identity; encrypted at rest, shown masked.")
public record CoComplainantBody(
        @Schema(example = "李小满", maxLength = 50, requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "13912345678", requiredMode = RequiredMode.REQUIRED) @Nullable
        String phone,

        @Schema(example = "浙江省杭州市西湖区文一路3号", maxLength = 200, requiredMode = RequiredMode.REQUIRED) @Nullable
        String address,

        @Schema(description = "Whether this person represents all, too; one at most.") @Nullable
        Boolean representative) {
    /** Checks it field by field. */
    public void check(Form form, String at) {
        new ComplainantBody(name, phone, address).check(form, at);
    }

    /** What was sent; only after the check. */
    public Joining.Person read() {
        return new Joining.Person(
                new ComplainantBody(name, phone, address).read(), Boolean.TRUE.equals(representative));
    }

    @Override
    public String toString() {
        return "CoComplainantBody[hidden]";
    }
}
