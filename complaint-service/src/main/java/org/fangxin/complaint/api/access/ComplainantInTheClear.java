package org.fangxin.complaint.api.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Question;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;
import org.jspecify.annotations.Nullable;

/** Everybody on the complainant's side, and what was answered, in the clear. */
@Schema(name = "ComplainantInTheClear")
record ComplainantInTheClear(
        @Schema(example = "张小丰") String name,
        @Schema(example = "13812345678") String phone,
        @Schema(example = "浙江省杭州市西湖区文三路1号") String address,

        @Schema(description = "Also those who left, whose numbers nobody else has.")
        List<PersonInTheClear> coComplainants,

        @Nullable AgentInTheClear agent,
        List<AnswerInTheClear> answers) {
    @Schema(name = "CoComplainantInTheClear")
    record PersonInTheClear(@Schema(example = "1") int number, String name, String phone, String address) {
        static PersonInTheClear of(CoComplainant other) {
            Complainant person = other.person();
            return new PersonInTheClear(
                    other.number(),
                    person.name().value(),
                    person.phone().value(),
                    person.address().value());
        }

        @Override
        public String toString() {
            return "PersonInTheClear[hidden]";
        }
    }

    @Schema(name = "AgentInTheClear")
    record AgentInTheClear(String name, String phone, Mandate.IdKind idKind, String idNumber) {
        static @Nullable AgentInTheClear of(@Nullable Mandate mandate) {
            return mandate == null
                    ? null
                    : new AgentInTheClear(
                            mandate.name().value(),
                            mandate.phone().value(),
                            mandate.idKind(),
                            mandate.idNumber().value());
        }

        @Override
        public String toString() {
            return "AgentInTheClear[hidden]";
        }
    }

    @Schema(name = "AnswerInTheClear")
    record AnswerInTheClear(
            @Schema(example = "cardNumber") String code,
            @Schema(example = "Card number") String question,
            String answer) {
        @Override
        public String toString() {
            return "AnswerInTheClear[hidden]";
        }
    }

    static ComplainantInTheClear of(Complaint complaint, Wording words) {
        Filing filing = complaint.filing();
        Complainant complainant = Objects.requireNonNull(filing.complainant());
        String category = filing.grievance().category();
        return new ComplainantInTheClear(
                complainant.name().value(),
                complainant.phone().value(),
                complainant.address().value(),
                Stream.concat(complaint.side().others().stream(), complaint.side().former().complainants().stream())
                        .map(PersonInTheClear::of)
                        .toList(),
                AgentInTheClear.of(complaint.side().mandate()),
                filing.particulars().answers().entrySet().stream()
                        .map(answer -> new AnswerInTheClear(
                                answer.getKey(),
                                Question.of(category, answer.getKey())
                                        .map(question -> words.choose(question.zh(), question.en()))
                                        .orElse(answer.getKey()),
                                answer.getValue().value()))
                        .toList());
    }

    @Override
    public String toString() {
        return "ComplainantInTheClear[hidden]";
    }
}
