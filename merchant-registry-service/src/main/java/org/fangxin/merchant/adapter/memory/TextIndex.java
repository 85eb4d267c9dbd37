package org.fangxin.merchant.adapter.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.roaringbitmap.RoaringBitmap;

/** The places of merchants by the tokens of their names. */
final class TextIndex {
    private final Map<String, RoaringBitmap> tokens = new HashMap<>();
    private final TreeMap<String, RoaringBitmap> syllables = new TreeMap<>();

    void add(int place, Set<String> carried) {
        carried.forEach(token ->
                mapOf(token).computeIfAbsent(token, one -> new RoaringBitmap()).add(place));
    }

    void remove(int place, Set<String> carried) {
        carried.forEach(token -> mapOf(token).computeIfPresent(token, (one, places) -> {
            places.remove(place);
            return places.isEmpty() ? null : places;
        }));
    }

    /** Those of some places that may match a text so; who does not match may be among them, nobody who does is missing. */
    RoaringBitmap candidates(SearchText typed, Match match, RoaringBitmap among) {
        List<String> needed = match.tokens(typed);
        if (!needed.isEmpty()) {
            return withAll(needed, among);
        }
        String sound = match.sound(typed);
        return sound.isEmpty() ? new RoaringBitmap() : sounding(sound, among);
    }

    private RoaringBitmap withAll(List<String> needed, RoaringBitmap among) {
        List<RoaringBitmap> all = new ArrayList<>();
        all.add(among);
        for (String token : needed) {
            RoaringBitmap places = tokens.get(token);
            if (places == null) {
                return new RoaringBitmap();
            }
            all.add(places);
        }
        return all(all);
    }

    /** What is in all of some sets. */
    static RoaringBitmap all(List<RoaringBitmap> sets) {
        List<RoaringBitmap> rarestFirst = sets.stream()
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .toList();
        RoaringBitmap found = rarestFirst.getFirst().clone();
        for (RoaringBitmap set : rarestFirst.subList(1, rarestFirst.size())) {
            if (found.isEmpty()) {
                return found;
            }
            found.and(set);
        }
        return found;
    }

    /** Who has all syllables into which letters can be cut, the last of which need not be typed to its end. */
    private RoaringBitmap sounding(String letters, RoaringBitmap among) {
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap[] heard = new RoaringBitmap[letters.length()];
        heard[0] = among;
        for (int at = 0; at < letters.length(); at++) {
            RoaringBitmap here = heard[at];
            if (here == null || here.isEmpty()) {
                continue;
            }
            String rest = SearchTokens.SYLLABLE + letters.substring(at);
            syllables
                    .subMap(rest, rest + Character.MAX_VALUE)
                    .values()
                    .forEach(places -> found.or(RoaringBitmap.and(places, here)));
            for (int to = at + 1; to < letters.length(); to++) {
                RoaringBitmap places = syllables.get(SearchTokens.SYLLABLE + letters.substring(at, to));
                if (places != null) {
                    RoaringBitmap both = RoaringBitmap.and(places, here);
                    RoaringBitmap before = heard[to];
                    heard[to] = before == null ? both : RoaringBitmap.or(before, both);
                }
            }
        }
        return found;
    }

    private Map<String, RoaringBitmap> mapOf(String token) {
        return token.startsWith(SearchTokens.SYLLABLE) ? syllables : tokens;
    }
}
