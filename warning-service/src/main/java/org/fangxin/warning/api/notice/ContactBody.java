package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.fangxin.warning.domain.notice.Contact;
import org.jspecify.annotations.Nullable;

/** Where to ask: an office or company, never a person. */
record ContactBody(
        @Schema(example = "杭州市市场监督管理局") @NotBlank String name,

        @Schema(description = "Public hotline", example = "12315") @Nullable
        String phone,

        @Schema(description = "Public page, https") @Nullable
        String web) {
    static @Nullable ContactBody ofNullable(@Nullable Contact contact) {
        return contact == null ? null : new ContactBody(contact.name(), contact.phone(), contact.web());
    }

    Contact toContact() {
        return new Contact(name, phone, web);
    }
}
