package org.fangxin.merchant.domain.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step that somebody takes with an application. */
public sealed interface ApplicationStep {
    /** Last part of the address to which it is posted. */
    String action();

    /** The level whose turn it is approves. */
    record Approval(int score, @Nullable String note) implements ApplicationStep {
        @Override
        public String action() {
            return "review";
        }
    }

    /**
     * The level whose turn it is asks for what is missing.
     *
     * @param dueOn last day for it
     */
    record SupplementRequest(String request, LocalDate dueOn) implements ApplicationStep {
        @Override
        public String action() {
            return "supplement-request";
        }
    }

    /** The applicant supplies what was missing. */
    record Supplement(
            List<DocumentReference> documents,
            List<Answer> answers,
            @Nullable String note) implements ApplicationStep {
        public Supplement {
            documents = List.copyOf(documents);
            answers = List.copyOf(answers);
        }

        @Override
        public String action() {
            return "supplement";
        }
    }

    /**
     * The intended award is publicised.
     *
     * @param until last day of the publicity
     */
    record Publicity(LocalDate until) implements ApplicationStep {
        @Override
        public String action() {
            return "publicity";
        }
    }

    /** Somebody objects. */
    record Objection(String id, String text) implements ApplicationStep {
        @Override
        public String action() {
            return "objections";
        }
    }

    /** The bureau says what it found about an objection. */
    record ObjectionResult(String objectionId, boolean upheld, String reason) implements ApplicationStep {
        @Override
        public String action() {
            return "objection-result";
        }
    }

    /**
     * The designation is awarded.
     *
     * @param designationId id that the designation is to have
     * @param until last day of the first term
     */
    record Award(String designationId, String plaqueNumber, LocalDate until) implements ApplicationStep {
        @Override
        public String action() {
            return "award";
        }
    }

    /** The application is rejected. */
    record Rejection(RejectionGround ground, String reason) implements ApplicationStep {
        @Override
        public String action() {
            return "rejection";
        }
    }

    /** The applicant takes it back. */
    record Withdrawal(@Nullable String reason) implements ApplicationStep {
        @Override
        public String action() {
            return "withdrawal";
        }
    }

    /** The calendar decides: the publicity ends, or what was asked for did not come. */
    record Turn() implements ApplicationStep {
        @Override
        public String action() {
            return "turn";
        }
    }
}
