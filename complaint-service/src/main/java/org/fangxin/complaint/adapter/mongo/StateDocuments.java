package org.fangxin.complaint.adapter.mongo;

import org.bson.Document;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Delegated;
import org.fangxin.complaint.domain.Forwarded;
import org.fangxin.complaint.domain.MaterialsRequested;
import org.fangxin.complaint.domain.Mediating;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.NegotiationFailed;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Reopened;
import org.fangxin.complaint.domain.Returned;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Suspended;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.Testing;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.Withdrawn;
import org.jspecify.annotations.Nullable;

/** The stage of a complaint: its code under {@code stage}, and what only that stage knows beside it. */
final class StateDocuments {
    private StateDocuments() {}

    static Document write(ComplaintState state) {
        return fields(state).document();
    }

    private static StageFields fields(ComplaintState state) {
        StageFields fields = StageFields.of(state.detail());
        return switch (state) {
            case Received received -> fields;
            case MaterialsRequested requested ->
                fields.with("on", requested.requestedOn())
                        .with("what", requested.what())
                        .with("dueOn", requested.dueOn());
            case Forwarded forwarded ->
                fields.with("on", forwarded.forwardedOn())
                        .with("from", forwarded.from())
                        .with("reason", forwarded.reason());
            case Returned returned ->
                fields.with("on", returned.returnedOn())
                        .with("from", returned.from())
                        .with("reason", returned.reason());
            case Reopened reopened -> fields.with("on", reopened.reopenedOn()).with("reason", reopened.reason());
            case Negotiating negotiating -> fields.with("on", negotiating.startedOn());
            case NegotiationFailed failed ->
                fields.with("on", failed.failedOn()).with("timedOut", failed.timedOut());
            case Accepted accepted ->
                fields.with("acceptedOn", accepted.acceptedOn())
                        .with("officer", accepted.officer())
                        .with("contact", accepted.contact());
            case ComplaintState.InMediation mediation -> mediation(fields, mediation);
            case Refused refused ->
                fields.with("on", refused.refusedOn())
                        .with("officer", refused.officer())
                        .with("ground", refused.ground())
                        .with("reason", refused.reason())
                        .with("otherRemedies", refused.otherRemedies());
            case Withdrawn withdrawn -> fields.with("on", withdrawn.withdrawnOn());
            case Merged merged ->
                fields.with("on", merged.mergedOn())
                        .with("into", merged.into())
                        .with("intoNumber", merged.intoNumber());
            case Settled settled ->
                fields.with("on", settled.settledOn())
                        .with("route", settled.route())
                        .with("terms", settled.terms())
                        .with("recovered", settled.recovered());
            case Terminated terminated ->
                fields.with("acceptedOn", terminated.acceptedOn())
                        .with("on", terminated.terminatedOn())
                        .with("ground", terminated.ground())
                        .with("reason", terminated.reason());
            case Closed closed ->
                fields.with("on", closed.closedOn())
                        .with("ending", fields(closed.ending()))
                        .with("rating", rating(closed.rating()))
                        .with("callBack", callBack(closed.callBack()))
                        .with("publicity", publicity(closed.publicity()));
        };
    }

    static ComplaintState read(Document document) {
        StageFields fields = new StageFields(document);
        return switch (fields.stage()) {
            case "RECEIVED" -> new Received();
            case "MATERIALS_REQUESTED" ->
                new MaterialsRequested(fields.date("on"), fields.text("what"), fields.date("dueOn"));
            case "FORWARDED" -> new Forwarded(fields.date("on"), fields.text("from"), fields.text("reason"));
            case "RETURNED_TO_INTAKE" -> new Returned(fields.date("on"), fields.text("from"), fields.text("reason"));
            case "REOPENED" -> new Reopened(fields.date("on"), fields.text("reason"));
            case "NEGOTIATING" -> new Negotiating(fields.date("on"));
            case "NEGOTIATION_FAILED" -> new NegotiationFailed(fields.date("on"), fields.flag("timedOut"));
            case "ACCEPTED" ->
                new Accepted(fields.date("acceptedOn"), fields.text("officer"), fields.optionalText("contact"));
            case "MEDIATING" -> new Mediating(arrangement(fields));
            case "TESTING" -> new Testing(arrangement(fields), fields.text("laboratory"), fields.date("since"));
            case "SUSPENDED" -> new Suspended(arrangement(fields), fields.text("reason"));
            case "DELEGATED" -> new Delegated(arrangement(fields), fields.text("body"), fields.text("scope"));
            case "REFUSED" ->
                new Refused(
                        fields.date("on"),
                        fields.text("officer"),
                        fields.text("ground"),
                        fields.text("reason"),
                        fields.text("otherRemedies"));
            case "WITHDRAWN" -> new Withdrawn(fields.date("on"));
            case "MERGED" ->
                new Merged(
                        fields.date("on"),
                        new ComplaintId(fields.text("into")),
                        TrackingNumber.parse(fields.text("intoNumber")).orElseThrow());
            case "CLOSED" ->
                new Closed(
                        fields.date("on"),
                        ending(fields.nested("ending")),
                        rating(fields.optionalNested("rating")),
                        callBack(fields.optionalNested("callBack")),
                        publicity(fields.optionalNested("publicity")));
            default -> ending(fields);
        };
    }

    private static ComplaintState.Ending ending(StageFields fields) {
        return switch (fields.stage()) {
            case "SETTLED" ->
                new Settled(
                        fields.date("on"),
                        fields.code("route", Settled.Route.class),
                        fields.text("terms"),
                        fields.optionalMoney("recovered"));
            case "TERMINATED" ->
                new Terminated(
                        fields.date("acceptedOn"),
                        fields.date("on"),
                        fields.code("ground", TerminationGround.class),
                        fields.optionalText("reason"));
            default -> throw new IllegalStateException("unknown stage " + fields.stage());
        };
    }

    private static StageFields mediation(StageFields fields, ComplaintState.InMediation mediation) {
        Arrangement arrangement = mediation.arrangement();
        fields.with("acceptedOn", arrangement.acceptedOn())
                .with("mediator", arrangement.mediator())
                .with("mode", arrangement.mode())
                .with("meetingAt", arrangement.meetingAt())
                .with("place", arrangement.place());
        return switch (mediation) {
            case Mediating mediating -> fields;
            case Testing testing ->
                fields.with("laboratory", testing.laboratory()).with("since", testing.since());
            case Suspended suspended -> fields.with("reason", suspended.reason());
            case Delegated delegated -> fields.with("body", delegated.body()).with("scope", delegated.scope());
        };
    }

    private static Arrangement arrangement(StageFields fields) {
        return new Arrangement(
                fields.date("acceptedOn"),
                fields.text("mediator"),
                fields.code("mode", Arrangement.Mode.class),
                fields.optionalMoment("meetingAt"),
                fields.optionalText("place"));
    }

    private static @Nullable StageFields rating(Closed.@Nullable Rating rating) {
        return rating == null
                ? null
                : new StageFields(new Document()).with("score", rating.score()).with("comment", rating.comment());
    }

    private static Closed.@Nullable Rating rating(@Nullable StageFields fields) {
        return fields == null
                ? null
                : new Closed.Rating(fields.code("score", Closed.Score.class), fields.optionalText("comment"));
    }

    private static @Nullable StageFields callBack(Closed.@Nullable CallBack callBack) {
        return callBack == null
                ? null
                : new StageFields(new Document())
                        .with("on", callBack.on())
                        .with("officer", callBack.officer())
                        .with("score", callBack.score())
                        .with("comment", callBack.comment());
    }

    private static Closed.@Nullable CallBack callBack(@Nullable StageFields fields) {
        return fields == null
                ? null
                : new Closed.CallBack(
                        fields.date("on"),
                        fields.text("officer"),
                        fields.code("score", Closed.Score.class),
                        fields.optionalText("comment"));
    }

    private static @Nullable StageFields publicity(@Nullable Publicity publicity) {
        return publicity == null
                ? null
                : new StageFields(new Document())
                        .with("dueOn", publicity.dueOn())
                        .with("standing", publicity.standing());
    }

    private static @Nullable Publicity publicity(@Nullable StageFields fields) {
        return fields == null
                ? null
                : new Publicity(fields.date("dueOn"), fields.code("standing", Publicity.Standing.class));
    }
}
