package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.Objects;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.fangxin.merchant.domain.application.RejectionGround;
import org.fangxin.merchant.domain.application.ReviewLevel;
import org.jspecify.annotations.Nullable;

/** The stage of an application with what only that stage has. */
record ApplicationStateDocument(
        Stage stage,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String text,
        @Nullable ReviewLevel backTo,
        @Nullable RejectionGround ground,
        @Nullable String designationId,
        @Nullable String plaqueNumber) {
    static ApplicationStateDocument of(ApplicationState state) {
        return switch (state) {
            case ApplicationState.CountyReview review -> plain(review.stage());
            case ApplicationState.CityReview review -> plain(review.stage());
            case ApplicationState.Approved approved -> plain(approved.stage());
            case ApplicationState.Supplement(String request, LocalDate dueOn, ReviewLevel backTo) ->
                new ApplicationStateDocument(Stage.SUPPLEMENT, null, dueOn, request, backTo, null, null, null);
            case ApplicationState.Publicity(LocalDate from, LocalDate until) ->
                new ApplicationStateDocument(Stage.PUBLICITY, from, until, null, null, null, null, null);
            case ApplicationState.PublicityOver(LocalDate from, LocalDate until) ->
                new ApplicationStateDocument(Stage.PUBLICITY_OVER, from, until, null, null, null, null, null);
            case ApplicationState.Awarded(String designationId, String plaque, LocalDate since, LocalDate until) ->
                new ApplicationStateDocument(Stage.AWARDED, since, until, null, null, null, designationId, plaque);
            case ApplicationState.Rejected(LocalDate on, RejectionGround ground, String reason) ->
                new ApplicationStateDocument(Stage.REJECTED, on, null, reason, null, ground, null, null);
            case ApplicationState.Withdrawn(LocalDate on) ->
                new ApplicationStateDocument(Stage.WITHDRAWN, on, null, null, null, null, null, null);
        };
    }

    ApplicationState state() {
        return switch (stage) {
            case COUNTY_REVIEW -> new ApplicationState.CountyReview();
            case CITY_REVIEW -> new ApplicationState.CityReview();
            case APPROVED -> new ApplicationState.Approved();
            case SUPPLEMENT -> new ApplicationState.Supplement(there(text), there(until), there(backTo));
            case PUBLICITY -> new ApplicationState.Publicity(there(from), there(until));
            case PUBLICITY_OVER -> new ApplicationState.PublicityOver(there(from), there(until));
            case AWARDED ->
                new ApplicationState.Awarded(there(designationId), there(plaqueNumber), there(from), there(until));
            case REJECTED -> new ApplicationState.Rejected(there(from), there(ground), there(text));
            case WITHDRAWN -> new ApplicationState.Withdrawn(there(from));
        };
    }

    private static ApplicationStateDocument plain(Stage stage) {
        return new ApplicationStateDocument(stage, null, null, null, null, null, null, null);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
