package org.fangxin.warning.api.cap;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.Xml;
import org.fangxin.warning.domain.notice.Polygon;
import org.fangxin.warning.domain.notice.Scope;

/** Where a warning applies: names and area codes of districts, polygons as {@code lat,lng}. */
final class CapArea {
    private static final String AREA_CODES = "GB/T2260";

    private CapArea() {}

    static void write(Xml info, Scope scope, boolean chinese) throws XMLStreamException {
        List<String> districts = scope.districts().isEmpty() ? List.of(CodeLists.CITY) : scope.districts();
        info.element("area", xml -> {
            xml.text("areaDesc", names(districts, chinese));
            for (Polygon polygon : scope.polygons()) {
                xml.text("polygon", points(polygon));
            }
            for (String district : districts) {
                xml.element("geocode", code -> {
                    code.text("valueName", AREA_CODES);
                    code.text("value", district);
                });
            }
        });
    }

    private static String names(List<String> districts, boolean chinese) {
        return districts.stream()
                .map(code -> CodeLists.DISTRICTS
                        .find(code)
                        .map(found -> name(found, chinese))
                        .orElse(code))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String name(Code district, boolean chinese) {
        return chinese ? district.zh() : district.en();
    }

    private static String points(Polygon polygon) {
        return polygon.ring().stream()
                .map(point -> point.lat() + "," + point.lng())
                .collect(Collectors.joining(" "));
    }
}
