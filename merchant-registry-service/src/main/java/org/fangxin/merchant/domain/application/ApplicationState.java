package org.fangxin.merchant.domain.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The stage of an application. */
public sealed interface ApplicationState {
    /** Stable code of the stage. */
    Stage stage();

    /** Names of the stages. */
    enum Stage {
        COUNTY_REVIEW,
        CITY_REVIEW,
        SUPPLEMENT,
        APPROVED,
        PUBLICITY,
        PUBLICITY_OVER,
        AWARDED,
        REJECTED,
        WITHDRAWN;

        /** Whether nothing more comes of it. */
        public boolean isOver() {
            return this == AWARDED || this == REJECTED || this == WITHDRAWN;
        }

        /** Whether the public may see it. */
        public boolean isPublic() {
            return this == PUBLICITY || this == PUBLICITY_OVER || this == AWARDED;
        }

        /** Names of the steps that it allows, as in the addresses. */
        public List<String> allowed() {
            List<String> steps = switch (this) {
                case COUNTY_REVIEW, CITY_REVIEW -> List.of("REVIEW", "SUPPLEMENT_REQUEST", "REJECTION", "WITHDRAWAL");
                case SUPPLEMENT -> List.of("SUPPLEMENT", "REJECTION", "WITHDRAWAL");
                case APPROVED -> List.of("PUBLICITY", "REJECTION", "WITHDRAWAL");
                case PUBLICITY -> List.of("OBJECTIONS", "OBJECTION_RESULT", "REJECTION", "WITHDRAWAL");
                case PUBLICITY_OVER -> List.of("AWARD", "OBJECTION_RESULT", "REJECTION", "WITHDRAWAL");
                case AWARDED, REJECTED, WITHDRAWN -> List.of();
            };
            return steps.stream()
                    .map(step -> step.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    }

    /** Waits for a review. */
    sealed interface UnderReview extends ApplicationState {
        /** By whom. */
        ReviewLevel level();
    }

    /** Waits for the bureau of the district. */
    record CountyReview() implements UnderReview {
        @Override
        public Stage stage() {
            return Stage.COUNTY_REVIEW;
        }

        @Override
        public ReviewLevel level() {
            return ReviewLevel.COUNTY;
        }
    }

    /** Waits for the bureau of the city. */
    record CityReview() implements UnderReview {
        @Override
        public Stage stage() {
            return Stage.CITY_REVIEW;
        }

        @Override
        public ReviewLevel level() {
            return ReviewLevel.CITY;
        }
    }

    /**
     * The applicant has to supply something.
     *
     * @param request what is missing
     * @param dueOn last day for it
     * @param backTo who goes on with it then
     */
    record Supplement(String request, LocalDate dueOn, ReviewLevel backTo) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.SUPPLEMENT;
        }
    }

    /** Both levels approved; the publicity has not begun. */
    record Approved() implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.APPROVED;
        }
    }

    /**
     * The intended award is publicised; anybody may object.
     *
     * @param from first day
     * @param until last day
     */
    record Publicity(LocalDate from, LocalDate until) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.PUBLICITY;
        }
    }

    /** The publicity is over; what was objected may still have to be decided. */
    record PublicityOver(LocalDate from, LocalDate until) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.PUBLICITY_OVER;
        }
    }

    /**
     * Awarded.
     *
     * @param designationId id of the merchant's designation
     * @param since first day of the designation
     * @param until last day of its first term
     */
    record Awarded(String designationId, String plaqueNumber, LocalDate since, LocalDate until)
            implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.AWARDED;
        }
    }

    /** Rejected. */
    record Rejected(LocalDate on, RejectionGround ground, String reason) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.REJECTED;
        }
    }

    /** The applicant took it back. */
    record Withdrawn(LocalDate on) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.WITHDRAWN;
        }
    }
}
