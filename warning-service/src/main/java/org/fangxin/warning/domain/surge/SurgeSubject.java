package org.fangxin.warning.domain.surge;

/** What complaints are counted for. */
public sealed interface SurgeSubject {
    /** Stable text form, unique among all subjects. */
    String key();

    /**
     * One merchant.
     *
     * @param uscc its unified social credit code
     */
    record Merchant(String uscc) implements SurgeSubject {
        @Override
        public String key() {
            return "merchant:" + uscc;
        }
    }

    /**
     * One kind of goods or services in one district.
     *
     * @param district six-digit area code
     * @param category code list {@code categories}
     */
    record Area(String district, String category) implements SurgeSubject {
        @Override
        public String key() {
            return "area:" + district + ":" + category;
        }
    }

    /**
     * Goods or services of one name, whoever sells them.
     *
     * @param goods keyed hash of the name: what a buyer wrote does not leave the case
     */
    record Goods(String goods) implements SurgeSubject {
        @Override
        public String key() {
            return "goods:" + goods;
        }
    }
}
