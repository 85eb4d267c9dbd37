package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JoinedModulesTest {

    private static final Pattern NAME =
            Pattern.compile("^(?:export )?(?:async )?(?:function|const|let|class) (\\w+)", Pattern.MULTILINE);

    @Test
    void a_module_stands_after_those_it_needs_and_no_import_is_left() throws Exception {
        String joined = JoinedModules.of("assets/dashboard/", "main.js");
        assertThat(joined)
                .doesNotContainPattern("(?m)^import ")
                .doesNotContainPattern("(?m)^export ")
                .contains("function readState", "class Panel");
        assertThat(joined.indexOf("function t(")).isLessThan(joined.indexOf("class Panel"));
        assertThat(joined.indexOf("class Panel")).isLessThan(joined.indexOf("function start("));
    }

    @Test
    void every_name_is_used_once() throws Exception {
        List<String> names = NAME.matcher(JoinedModules.of("assets/dashboard/", "main.js"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }
}
