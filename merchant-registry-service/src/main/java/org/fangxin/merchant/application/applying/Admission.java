package org.fangxin.merchant.application.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.Checklist;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;

/** What keeps a merchant from applying for a kind: the programme's checklist, its record, what it holds. */
public final class Admission {
    private final Programmes programmes;
    private final Records records;
    private final CityTime time;

    public Admission(Programmes programmes, Records records, CityTime time) {
        this.programmes = programmes;
        this.records = records;
        this.time = time;
    }

    /**
     * What was found; a merchant may apply when it is nothing.
     *
     * @param faults answers that do not fit the checklist
     * @param lacking points and documents that are missing
     * @param stops what stands against it in the merchant's record
     * @param held whether the merchant holds the kind already
     */
    record Findings(List<Fault> faults, List<Fault> lacking, List<Stop> stops, boolean held) {
        Findings {
            faults = List.copyOf(faults);
            lacking = List.copyOf(lacking);
            stops = List.copyOf(stops);
        }

        /** All of it, each at its place. */
        List<Fault> all() {
            List<Fault> all = new ArrayList<>(faults);
            all.addAll(lacking);
            stops.forEach(stop -> all.add(
                    Fault.at("", stop.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), stop.reference())));
            if (held) {
                all.add(Fault.at("/kind", "designation-held-already"));
            }
            return all;
        }
    }

    /** The checklist of a kind for a merchant; empty when its city does not award the kind. */
    Optional<Checklist> checklist(Merchant merchant, String kind) {
        return programmes
                .of(merchant.entry().district())
                .flatMap(programme -> programme.kind(kind).map(rules -> new Checklist(programme, rules)));
    }

    /** What is found about an application with these answers and documents. */
    Findings examine(Merchant merchant, Checklist checklist, List<Answer> answers, List<DocumentReference> documents) {
        return new Findings(
                checklist.faults(answers),
                checklist.shortcomings(answers, documents),
                records.stops(merchant, checklist.programme()),
                merchant.kindsHeldOn(time.today()).contains(checklist.kind().kind()));
    }
}
