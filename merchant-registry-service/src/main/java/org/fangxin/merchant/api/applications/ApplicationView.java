package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.application.RejectionGround;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API shows it; the public sees less than the applicant, the applicant less than a reviewer.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param programme version of the city's rules under which it was made
 * @param publicFrom first day of the publicity
 * @param publicUntil last day of the publicity, on which one can still object
 * @param designationId the designation that was awarded
 * @param allowed steps that the stage allows
 * @param file what only the applicant and reviewers see
 * @param version rises with each change
 */
@Schema(name = "DesignationApplication")
record ApplicationView(
        String id,
        String uscc,
        String name,
        String district,
        String districtName,
        String kind,
        String kindName,
        String programme,
        Stage stage,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        @Nullable String designationId,
        @Nullable String plaqueNumber,
        List<ObjectionView> objections,
        List<String> allowed,
        @Nullable ApplicationFileView file,
        long version) {
    /**
     * An objection.
     *
     * @param text what it says; for reviewers only
     * @param upheld whether it holds; absent while the bureau looks into it
     * @param reason why, for the public
     */
    @Schema(name = "ObjectionState")
    record ObjectionView(
            String id,
            Instant at,
            @Nullable String text,
            @Nullable Boolean upheld,
            @Nullable String reason) {}

    /** Why it was rejected. */
    @Schema(name = "ApplicationRejectionState")
    record RejectionView(LocalDate on, RejectionGround ground, String reason) {}

    static ApplicationView of(Held held, Audience audience) {
        Application application = held.application();
        ApplicationState state = application.state();
        return new ApplicationView(
                application.id(),
                application.uscc().value(),
                application.name(),
                application.district(),
                CodeNames.of(CodeLists.DISTRICTS, application.district()),
                application.kind(),
                CodeNames.of(CodeLists.DESIGNATION_KINDS, application.kind()),
                application.programme(),
                state.stage(),
                from(state),
                until(state),
                state instanceof ApplicationState.Awarded awarded ? awarded.designationId() : null,
                state instanceof ApplicationState.Awarded awarded ? awarded.plaqueNumber() : null,
                objections(application, audience),
                state.stage().allowed(),
                audience == Audience.PUBLIC ? null : ApplicationFileView.of(application, audience),
                held.version());
    }

    private static List<ObjectionView> objections(Application application, Audience audience) {
        return application.objections().stream()
                .map(objection -> new ObjectionView(
                        objection.id(),
                        objection.at(),
                        audience == Audience.REVIEWER ? objection.text() : null,
                        objection.result() == null ? null : objection.result().upheld(),
                        objection.result() == null ? null : objection.result().reason()))
                .toList();
    }

    private static @Nullable LocalDate from(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Publicity publicity -> publicity.from();
            case ApplicationState.PublicityOver over -> over.from();
            default -> null;
        };
    }

    private static @Nullable LocalDate until(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Publicity publicity -> publicity.until();
            case ApplicationState.PublicityOver over -> over.until();
            default -> null;
        };
    }
}
