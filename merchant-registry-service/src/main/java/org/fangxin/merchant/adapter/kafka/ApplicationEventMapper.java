package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.fangxin.contracts.merchant.ApplicationProgressed;
import org.fangxin.contracts.merchant.ApplicationSubmitted;
import org.fangxin.contracts.merchant.DesignationPublicised;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationEvent;
import org.fangxin.merchant.domain.application.ApplicationEvent.Progress;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says what happened to an application in the published language. */
public final class ApplicationEventMapper implements BiFunction<Application, ApplicationEvent, OutgoingEvent> {
    @Override
    public OutgoingEvent apply(Application application, ApplicationEvent event) {
        String id = application.id();
        String uscc = application.uscc().value();
        String district = application.district();
        String kind = application.kind();
        return switch (event) {
            case ApplicationEvent.Submitted(LocalDate on) ->
                new OutgoingEvent(ApplicationSubmitted.TYPE, new ApplicationSubmitted(id, uscc, district, kind, on));
            case ApplicationEvent.Publicised(LocalDate on, LocalDate until) ->
                new OutgoingEvent(
                        DesignationPublicised.TYPE, new DesignationPublicised(id, uscc, district, kind, on, until));
            case ApplicationEvent.Progressed(LocalDate on, Progress step) ->
                new OutgoingEvent(
                        ApplicationProgressed.TYPE,
                        new ApplicationProgressed(
                                id,
                                uscc,
                                district,
                                kind,
                                on,
                                step.name(),
                                application.state().stage().name()));
        };
    }
}
