package org.fangxin.merchant.adapter.mongo;

import org.fangxin.merchant.domain.application.PlaqueNumbers;
import org.fangxin.platform.mongo.NumberBlocks;

/** Numbers of plaques from the store's number series. */
public final class MongoPlaqueNumbers implements PlaqueNumbers {
    private final NumberBlocks numbers;

    public MongoPlaqueNumbers(NumberBlocks numbers) {
        this.numbers = numbers;
    }

    @Override
    public String next(String district, int year) {
        long number = numbers.next("plaques-%s-%d".formatted(district, year));
        return "FX-%s-%d-%06d".formatted(district, year, number);
    }
}
