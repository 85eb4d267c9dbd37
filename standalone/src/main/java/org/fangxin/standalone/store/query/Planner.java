package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.standalone.store.order.KeyPattern;
import org.fangxin.standalone.store.order.ValueOrder;

/** Chooses among the indexes of a collection by how many keys each would have to read for a question. */
public final class Planner {

    private static final int COUNTED_RANGES = 50;

    /** An index is preferred also in a small collection: what explain says must not change with the first thousand. */
    private static final double SCAN_PENALTY = 10_000;

    private final List<? extends SearchIndex> indexes;
    private final long documents;

    public Planner(List<? extends SearchIndex> indexes, long documents) {
        this.indexes = indexes;
        this.documents = documents;
    }

    private record Choice(Plan plan, double cost) {}

    public Plan plan(Question question) {
        Constraints constraints = constraints(question.filter());
        Object hint = question.hint();
        if (hint instanceof Document natural && natural.get("$natural") instanceof Number direction) {
            return new Plan.Scan(direction.intValue() < 0, false);
        }
        if (hint != null) {
            return fit(hinted(hint), question, constraints, true).plan();
        }
        if (question.natural() != 0) {
            return new Plan.Scan(question.natural() < 0, true);
        }
        Choice best = new Choice(new Plan.Scan(false, !question.isSorted()), scanCost(question));
        for (SearchIndex index : indexes) {
            if (mayServe(index, question.filter(), constraints)) {
                Choice choice = fit(index, question, constraints, false);
                best = choice.cost() < best.cost() ? choice : best;
            }
        }
        return best.plan() instanceof Plan.Scan ? union(question).orElse(best.plan()) : best.plan();
    }

    private static Constraints constraints(Document filter) {
        try {
            return Constraints.of(filter);
        } catch (NotReadHere | ClassCastException e) {
            return Constraints.unknown();
        }
    }

    private double scanCost(Question question) {
        if (question.filter().isEmpty() && !question.isSorted()) {
            return 0;
        }
        return SCAN_PENALTY + documents + sortCost(documents, question);
    }

    private static double sortCost(double candidates, Question question) {
        return question.isSorted() ? candidates * 0.5 : 0;
    }

    private Choice fit(SearchIndex index, Question question, Constraints constraints, boolean forced) {
        IndexFit fit = new IndexFit(index, constraints);
        SortFit sort = question.isSorted()
                ? SortFit.of(fit, KeyPattern.of(Objects.requireNonNull(question.sort())))
                : new SortFit(true, false, false);
        boolean exact = fit.isExact();
        List<KeyRange> ranges = fit.ranges();
        boolean merged = sort.merged() && ranges.size() > 1;
        Plan plan = new Plan.Search(index, ranges, sort.served() && sort.reverse(), merged, sort.served(), exact);
        if (!forced && !fit.isUseful() && !(sort.served() && question.isSorted())) {
            return new Choice(plan, Double.MAX_VALUE);
        }
        double keys = keys(index, ranges);
        double read = keys;
        if (sort.served()) {
            double needed = question.needed();
            read = exact ? Math.min(keys, needed) : Math.min(keys, needed * 10 + keys * 0.2);
        }
        double cost = 1 + read * 1.5 + ranges.size() + (sort.served() ? 0 : sortCost(keys, question));
        return new Choice(plan, cost);
    }

    private static double keys(SearchIndex index, List<KeyRange> ranges) {
        int counted = Math.min(ranges.size(), COUNTED_RANGES);
        double keys = 0;
        for (KeyRange range : ranges.subList(0, counted)) {
            keys += index.keysBetween(range.from(), range.to());
        }
        return counted == 0 ? 0 : keys * ranges.size() / counted;
    }

    /** Sparse and partial indexes lack documents; they serve only filters that cannot ask for these. */
    private static boolean mayServe(SearchIndex index, Document filter, Constraints constraints) {
        Document partial = index.partialFilter();
        if (partial != null && !implies(filter, partial)) {
            return false;
        }
        return !index.sparse()
                || index.pattern().parts().stream().anyMatch(part -> excludesMissing(constraints.on(part.path())));
    }

    private static boolean implies(Document filter, Document partial) {
        return partial.entrySet().stream()
                .allMatch(entry -> filter.containsKey(entry.getKey())
                        && ValueOrder.same(filter.get(entry.getKey()), entry.getValue()));
    }

    private static boolean excludesMissing(List<Constraint> constraints) {
        Interval missing = Interval.point(null);
        return constraints.stream()
                .anyMatch(constraint -> constraint.intervals().list().stream()
                        .allMatch(interval -> interval.and(missing).isEmpty()));
    }

    private SearchIndex hinted(Object hint) {
        for (SearchIndex index : indexes) {
            if (index.name().equals(hint)
                    || (hint instanceof Document keys && index.pattern().equals(KeyPattern.of(keys)))) {
                return index;
            }
        }
        throw new BadValueException(
                "error processing query: planner returned error :: caused by :: hint provided does not correspond to"
                        + " an existing index");
    }

    /** A filter that is one {@code $or} at its top: a search for each branch, when every branch has an index. */
    private Optional<Plan> union(Question question) {
        if (!(question.filter().get("$or") instanceof Collection<?> branches)) {
            return Optional.empty();
        }
        List<Plan.Search> searches = new ArrayList<>();
        for (Object branch : branches) {
            Plan plan = branch instanceof Document filter ? plan(Question.all(filter)) : null;
            if (!(plan instanceof Plan.Search search)) {
                return Optional.empty();
            }
            searches.add(search);
        }
        return Optional.of(new Plan.Union(searches));
    }
}
