package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.TrackingNumbers;
import org.fangxin.platform.mongo.NumberBlocks;

/** Tracking numbers from the platform's counters, one series a year. */
final class MongoTrackingNumbers implements TrackingNumbers {
    private final NumberBlocks numbers;

    MongoTrackingNumbers(NumberBlocks numbers) {
        this.numbers = numbers;
    }

    @Override
    public TrackingNumber next(int year) {
        return new TrackingNumber(year, numbers.next("complaints-" + year));
    }
}
