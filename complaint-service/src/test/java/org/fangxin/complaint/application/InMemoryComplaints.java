package org.fangxin.complaint.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.TrackingNumber;

/** Keeps complaints and the events of their changes in memory. */
public final class InMemoryComplaints implements Complaints {
    private final Map<ComplaintId, Held> held = new LinkedHashMap<>();
    private final List<Held> history = new ArrayList<>();
    private final List<ComplaintEvent> events = new ArrayList<>();

    @Override
    public Optional<Held> find(ComplaintId id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<Held> filedBy(String requestKey) {
        return held.values().stream()
                .filter(each -> each.complaint().filing().requestKey().equals(requestKey))
                .findFirst();
    }

    @Override
    public Optional<Held> numbered(TrackingNumber number) {
        return held.values().stream()
                .filter(each -> each.complaint().trackingNumber().equals(number))
                .findFirst();
    }

    @Override
    public boolean add(Complaint complaint, ComplaintEvent event) {
        if (held.containsKey(complaint.id())
                || filedBy(complaint.filing().requestKey()).isPresent()) {
            return false;
        }
        held.put(complaint.id(), new Held(complaint, 1));
        events.add(event);
        return true;
    }

    @Override
    public OptionalLong replace(Complaint complaint, long expectedVersion, ComplaintEvent event) {
        Held current = held.get(complaint.id());
        if (current == null || current.version() != expectedVersion) {
            return OptionalLong.empty();
        }
        history.add(current);
        held.put(complaint.id(), new Held(complaint, expectedVersion + 1));
        events.add(event);
        return OptionalLong.of(expectedVersion + 1);
    }

    /** As if the process had died before the last change. */
    public void forgetLastChange() {
        Held before = history.removeLast();
        held.put(before.complaint().id(), before);
        events.removeLast();
    }

    /** Every complaint as it is now. */
    public List<Complaint> all() {
        return held.values().stream().map(Held::complaint).toList();
    }

    /** The events that were written with the changes, in order. */
    public List<ComplaintEvent> events() {
        return List.copyOf(events);
    }
}
