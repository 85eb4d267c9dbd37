package org.fangxin.merchant.api.returns;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.application.returning.CheckReturn.Question;
import org.fangxin.merchant.domain.returning.Goods;
import org.fangxin.merchant.domain.returning.Purchase;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;

/** Reads what is asked into the words of the domain, with every fault at its place. */
final class ReturnQuestions {
    private final CityTime time;
    private final List<Fault> faults = new ArrayList<>();

    private ReturnQuestions(CityTime time) {
        this.time = time;
    }

    static Question read(ReturnCheckRequest request, CityTime time) {
        return new ReturnQuestions(time).question(request);
    }

    private Question question(ReturnCheckRequest request) {
        ReturnCheckRequest.Bought bought = request.boughtFrom();
        ReturnCheckRequest.Taker taker = request.returnTo();
        boolean online = bought.channel() == ReturnCheckRequest.Channel.ONLINE;
        Optional<UnifiedSocialCreditCode> seller = uscc("/boughtFrom/uscc", bought.uscc());
        String takerCode = taker == null ? null : taker.uscc();
        Optional<UnifiedSocialCreditCode> other =
                takerCode == null ? Optional.empty() : uscc("/returnTo/uscc", takerCode);
        String storeOfReturn = taker == null ? null : taker.storeId();
        if (!online && storeOfReturn != null && bought.storeId() == null) {
            faults.add(Fault.at("/boughtFrom/storeId", "required"));
        }
        Purchase purchase = purchase(request, online);
        if (!faults.isEmpty() || seller.isEmpty()) {
            throw Faults.problem(faults).exception();
        }
        return new Question(seller.get(), bought.storeId(), other.orElse(null), storeOfReturn, purchase);
    }

    private Purchase purchase(ReturnCheckRequest request, boolean online) {
        LocalDate purchased = day("/purchasedAt", request.purchasedAt());
        LocalDate received = request.receivedAt() == null ? null : day("/receivedAt", request.receivedAt());
        LocalDate returning = request.returnOn() == null ? time.today() : day("/returnOn", request.returnOn());
        if (faults.isEmpty() && purchased.isAfter(time.today())) {
            faults.add(Fault.at("/purchasedAt", "in-the-future"));
        }
        if (faults.isEmpty() && received != null && received.isBefore(purchased)) {
            faults.add(Fault.at("/receivedAt", "before-the-purchase"));
        }
        if (faults.isEmpty() && returning.isBefore(Objects.requireNonNullElse(received, purchased))) {
            faults.add(Fault.at("/returnOn", "before-the-purchase"));
        }
        return new Purchase(
                online,
                purchased,
                online || received != null ? received : purchased,
                returning,
                goods(request.goods()));
    }

    private Goods goods(ReturnCheckRequest.GoodsRequest goods) {
        if (!CodeLists.CATEGORIES.contains(goods.category())) {
            faults.add(Fault.at("/goods/category", "unknown-code", goods.category(), CodeLists.CATEGORIES.name()));
        }
        Set<Goods.Trait> traits = goods.traits();
        return new Goods(
                goods.category(),
                goods.intact(),
                goods.opened(),
                Boolean.TRUE.equals(goods.defective()),
                goods.hasReceipt(),
                traits == null ? Set.of() : traits);
    }

    private LocalDate day(String pointer, String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                    : time.on(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            faults.add(Fault.at(pointer, "invalid-date"));
            return LocalDate.EPOCH;
        }
    }

    private Optional<UnifiedSocialCreditCode> uscc(String pointer, String text) {
        Optional<UnifiedSocialCreditCode> uscc = UnifiedSocialCreditCode.parse(text);
        if (uscc.isEmpty()) {
            faults.add(UnifiedSocialCreditCode.expectedCheckCharacter(text)
                    .map(expected -> Fault.at(pointer, "uscc-check-character", expected.toString()))
                    .orElseGet(() -> Fault.at(pointer, "uscc-malformed")));
        }
        return uscc;
    }
}
