package org.fangxin.standalone.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What merchants of one category are like and what people complain about there.
 *
 * @param merchants how common they are
 * @param complaints how common complaints about the category are
 * @param industry class of GB/T 4754-2017, with its section
 * @param designation the kind of designation that such merchants get
 * @param words words for the trade in a merchant's name
 * @param lowest cheapest product in yuan
 * @param highest dearest product in yuan
 * @param problems problem types with their weights
 */
record Trade(
        String category,
        int merchants,
        int complaints,
        String industry,
        String designation,
        List<String> words,
        List<String> products,
        int lowest,
        int highest,
        Weighted<Map.Entry<String, Integer>> problems) {
    static final List<Trade> ALL = Table.read("trades", Trade::of);

    private static final Weighted<Trade> BY_MERCHANTS = new Weighted<>(ALL, Trade::merchants);
    private static final Weighted<Trade> GOODS_BY_MERCHANTS = new Weighted<>(
            ALL.stream().filter(trade -> trade.category().startsWith("GOODS_")).toList(), Trade::merchants);
    private static final Map<String, Trade> BY_CATEGORY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Trade::category, Function.identity()));

    /** How much likelier than average a merchant of this trade is complained about. */
    double annoyance() {
        return merchants == 0 ? 0 : (double) complaints / merchants;
    }

    static Trade draw(Chance chance) {
        return BY_MERCHANTS.draw(chance);
    }

    /** A trade in which something is made. */
    static Trade drawGoods(Chance chance) {
        return GOODS_BY_MERCHANTS.draw(chance);
    }

    static Trade ofCategory(String category) {
        Trade trade = BY_CATEGORY.get(category);
        if (trade == null) {
            throw new IllegalArgumentException("no trade for " + category);
        }
        return trade;
    }

    private static Trade of(String[] row) {
        List<Map.Entry<String, Integer>> problems = Arrays.stream(row[9].split(","))
                .map(problem -> problem.split(":"))
                .map(parts -> Map.entry(parts[0], Integer.valueOf(parts[1])))
                .toList();
        return new Trade(
                row[0],
                Integer.parseInt(row[1]),
                Integer.parseInt(row[2]),
                row[3],
                row[4],
                Table.values(row[5]),
                Table.values(row[6]),
                Integer.parseInt(row[7]),
                Integer.parseInt(row[8]),
                new Weighted<>(problems, Map.Entry::getValue));
    }
}
