package org.fangxin.merchant.domain.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.fangxin.merchant.domain.programme.Programmes;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list holds. Every combination has one token, and each application carries the tokens of all
 * combinations that fit it, so that one index serves them all exactly.
 *
 * @param among whose applications: codes of districts or cities, or one merchant's code; empty for all
 * @param stage only those in this stage; null for any
 * @param kind only those for this kind; null for any
 */
public record ApplicationFilter(
        Set<String> among, @Nullable Stage stage, @Nullable String kind) {
    private static final String ANY = "*";

    public ApplicationFilter {
        among = Set.copyOf(among);
    }

    /** The tokens of which an application carries one when it fits. */
    public List<String> tokens() {
        List<String> places =
                among.isEmpty() ? List.of(ANY) : among.stream().sorted().toList();
        return places.stream()
                .map(place -> token(place, stage == null ? ANY : stage.name(), kind == null ? ANY : kind))
                .toList();
    }

    /** All tokens of an application. */
    public static List<String> tokensOf(Application application) {
        List<String> tokens = new ArrayList<>();
        List<String> places = List.of(
                ANY,
                application.district(),
                Programmes.cityOf(application.district()),
                application.uscc().value());
        for (String place : places) {
            for (String stage : List.of(ANY, application.state().stage().name())) {
                for (String kind : List.of(ANY, application.kind())) {
                    tokens.add(token(place, stage, kind));
                }
            }
        }
        return tokens;
    }

    private static String token(String place, String stage, String kind) {
        return place + "/" + stage + "/" + kind;
    }
}
