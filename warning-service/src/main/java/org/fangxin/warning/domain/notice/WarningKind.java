package org.fangxin.warning.domain.notice;

import java.util.Optional;
import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/** Kinds of notices (code list {@code warning-kinds}), with what the law or custom makes every one of them say. */
public enum WarningKind {
    /** Advice on a topic of the season. */
    CONSUMPTION_TIP(null),
    /** Warns of a practice or of goods until it is lifted. */
    CONSUMPTION_WARNING(null),
    /** Early warning out of figures (SAMR Order 121, article 38); says when it will be looked at again. */
    RISK_ALERT(new Bilingual(
            "本预警依据投诉举报数据研判作出，不构成对特定经营者的违法认定。",
            "This alert rests on complaint figures; it does not find any business to have broken the law.")),
    /** Food that failed a sampling test. */
    UNQUALIFIED_FOOD(new Bilingual(
            "本通报仅指所列样品对应的生产日期或批次，不涉及该生产者的其他产品。",
            "This notice concerns the listed batches or production dates only, not the maker's other products.")),
    /** Industrial goods that failed a sampling test. */
    PRODUCT_SAMPLING(new Bilingual(
            "本次抽检结果仅对所抽批次产品负责，不涉及该生产者的其他产品。",
            "The result holds for the sampled batches only, not for the maker's other products.")),
    /** Goods that their maker takes back. */
    RECALL(new Bilingual(
            "召回不免除生产者依法应当承担的其他责任。", "A recall does not release the maker from its other duties under the law."));

    private final @Nullable Bilingual disclaimer;

    WarningKind(@Nullable Bilingual disclaimer) {
        this.disclaimer = disclaimer;
    }

    /** What each notice of this kind says about its own reach. */
    public Optional<Bilingual> disclaimer() {
        return Optional.ofNullable(disclaimer);
    }

    /** Whether it is about goods, wherever they are sold, rather than about a business. */
    public boolean isAboutGoods() {
        return reportsSampling() || this == RECALL;
    }

    /** Whether it reports results of a sampling test. */
    public boolean reportsSampling() {
        return this == UNQUALIFIED_FOOD || this == PRODUCT_SAMPLING;
    }
}
