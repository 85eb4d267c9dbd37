package org.fangxin.merchant.api.persons;

import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.merchant.domain.Person;
import org.fangxin.merchant.domain.stating.StatementReader;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who the persons of a merchant are, whole: one that is left out is not there any more.
 *
 * @param principal who answers for the business (负责人)
 * @param contact whom to talk to
 */
@Schema(
        name = "MerchantPersonsRequest",
        example = "{\"principal\":{\"name\":\"张小丰\",\"phone\":\"13812345678\"},\"contact\":{\"name\":\"钱小多\"}}")
record PersonsRequest(
        @Nullable PersonBody principal, @Nullable PersonBody contact) {
    private static final int LONGEST_NAME = 100;

    /** A person. */
    @Schema(name = "MerchantPersonRequest")
    record PersonBody(
            @Schema(example = "张小丰", maxLength = LONGEST_NAME, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(example = "13812345678") @Nullable String phone) {
        @Override
        public String toString() {
            return "PersonBody[hidden]";
        }
    }

    @Nullable
    Person readPrincipal() {
        return person(principal, "/principal");
    }

    @Nullable
    Person readContact() {
        return person(contact, "/contact");
    }

    private static @Nullable Person person(@Nullable PersonBody body, String pointer) {
        if (body == null) {
            return null;
        }
        String name = body.name() == null ? "" : body.name().strip();
        String phone = body.phone();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw name.isEmpty()
                    ? refusal(pointer + "/name", "required")
                    : refusal(pointer + "/name", "too-long", Integer.toString(LONGEST_NAME));
        }
        if (phone != null && !StatementReader.isPhone(phone)) {
            throw refusal(pointer + "/phone", "invalid-phone");
        }
        return new Person(PersonalText.name(name), phone == null ? null : PersonalText.phone(phone));
    }

    private static RuntimeException refusal(String pointer, String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                .at(pointer, code, arguments)
                .exception();
    }
}
