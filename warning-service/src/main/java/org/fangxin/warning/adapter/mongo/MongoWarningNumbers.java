package org.fangxin.warning.adapter.mongo;

import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.domain.notice.WarningNumbers;

/** Numbers per year of the city's calendar: {@code XJ-2026-0001}; XJ stands for 消费警示 (xiāofèi jǐngshì). */
public final class MongoWarningNumbers implements WarningNumbers {
    private final NumberBlocks blocks;
    private final CityTime city;

    public MongoWarningNumbers(NumberBlocks blocks, CityTime city) {
        this.blocks = blocks;
        this.city = city;
    }

    @Override
    public String next() {
        int year = city.today().getYear();
        return "XJ-%d-%04d".formatted(year, blocks.next("warnings-" + year));
    }
}
