package org.fangxin.merchant.adapter.kafka;

import java.util.function.Function;
import org.fangxin.contracts.merchant.DesignationEvaluationDue;
import org.fangxin.merchant.domain.evaluation.EvaluationReminder;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says in the published language that an evaluation is due. */
public final class EvaluationEventMapper implements Function<EvaluationReminder, OutgoingEvent> {
    @Override
    public OutgoingEvent apply(EvaluationReminder reminder) {
        return new OutgoingEvent(
                DesignationEvaluationDue.TYPE,
                new DesignationEvaluationDue(
                        reminder.designationId(),
                        reminder.uscc().value(),
                        reminder.district(),
                        reminder.kind(),
                        reminder.dueOn(),
                        reminder.on()));
    }
}
