package org.fangxin.merchant.domain.search;

import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;

/**
 * The part of a registered name that people remember: without the region in front ({@code 杭州西湖放心食品有限公司} is
 * looked for as {@code 放心食品}) and without the legal form behind.
 */
final class CoreName {
    private static final List<String> REGIONS = regions();
    private static final List<String> FORMS = List.of("股份有限公司", "有限责任公司", "有限公司", "分公司", "公司", "合伙企业");

    private CoreName() {}

    /** The core of a folded registered name; the whole name when nothing would be left. */
    static SearchText of(SearchText name) {
        String core = name.value();
        for (String form : FORMS) {
            if (core.endsWith(form)) {
                core = core.substring(0, core.length() - form.length());
                break;
            }
        }
        String rest = withoutRegions(core);
        return new SearchText(rest.codePointCount(0, rest.length()) < 2 ? name.value() : rest);
    }

    private static String withoutRegions(String name) {
        for (String region : REGIONS) {
            if (name.startsWith(region)) {
                return withoutRegions(name.substring(region.length()));
            }
        }
        return name;
    }

    private static List<String> regions() {
        Stream<String> districts = CodeLists.DISTRICTS.codes().stream()
                .map(Code::zh)
                .flatMap(name -> Stream.of(name, name.substring(0, name.length() - 1)));
        return Stream.concat(Stream.of("浙江省", "浙江"), districts).distinct().toList();
    }
}
