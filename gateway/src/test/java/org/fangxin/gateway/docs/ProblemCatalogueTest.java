package org.fangxin.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class ProblemCatalogueTest {

    @Test
    void a_section_goes_to_the_next_heading_of_its_level() throws IOException {
        ProblemCatalogue catalogue = catalogue("""
                # Title
                before

                ## first
                One `x`.

                ### more
                Two.

                ## second
                Three.
                # other
                not a code
                """);
        assertThat(catalogue.sections().keySet()).containsExactly("first", "second");
        assertThat(catalogue.section("first")).contains("<p>One <code>x</code>.</p>\n<h3>more</h3>\n<p>Two.</p>\n");
        assertThat(catalogue.section("title")).isEmpty();
    }

    @Test
    void two_files_may_speak_of_the_same_code() throws IOException {
        assertThat(catalogue("## same\nA", "## same\nB").section("same")).contains("<p>A</p>\n<p>B</p>\n");
    }

    @Test
    void markup_in_the_text_stays_text() throws IOException {
        assertThat(catalogue("## x\n<script>alert(1)</script>\n\n[y](javascript:alert(1))")
                        .section("x")
                        .orElseThrow())
                .doesNotContain("<script>")
                .doesNotContain("javascript:");
    }

    private static ProblemCatalogue catalogue(String... files) throws IOException {
        List<Resource> resources = Stream.of(files)
                .<Resource>map(text -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new ProblemCatalogue(resources);
    }
}
