package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.domain.evaluation.EvaluationReminder;
import org.fangxin.merchant.domain.evaluation.EvaluationReminders;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;

/** The last reminder of each designation in MongoDB; it and its event are one write. */
public final class MongoEvaluationReminders implements EvaluationReminders {
    private final AggregateCollection<ReminderDocument> reminders;
    private final Function<EvaluationReminder, OutgoingEvent> told;

    /** @param told how a reminder is told to other services */
    public MongoEvaluationReminders(
            AggregateCollections collections, Function<EvaluationReminder, OutgoingEvent> told) {
        this.reminders = collections.of(RegistryIndexes.REMINDERS, ReminderDocument.class, Topics.MERCHANT);
        this.told = told;
    }

    record ReminderDocument(String uscc, LocalDate dueOn, LocalDate toldOn) {
        static ReminderDocument of(EvaluationReminder reminder) {
            return new ReminderDocument(reminder.uscc().value(), reminder.dueOn(), reminder.on());
        }
    }

    @Override
    public boolean tell(EvaluationReminder reminder) {
        String id = reminder.designationId();
        ReminderDocument next = ReminderDocument.of(reminder);
        OutgoingEvent event = told.apply(reminder);
        Optional<Stored<ReminderDocument>> last = reminders.find(id);
        if (last.isEmpty()) {
            return reminders.insert(id, next, event);
        }
        Stored<ReminderDocument> present = last.get();
        return present.document().dueOn().getYear() < reminder.dueOn().getYear()
                && reminders.replace(id, present.version(), next, event).isPresent();
    }
}
