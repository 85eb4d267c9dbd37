package org.fangxin.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Texts for people, by key and language, from every bundle {@code messages/*.properties} on the class path (UTF-8;
 * English in the root file, Chinese in {@code _zh_CN}). Placeholders are <code>{0}</code>, <code>{1}</code>; nothing else
 * in a text is special.
 */
public final class Texts {
    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public Texts() {
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Locale.ROOT);
        bundles.setBasenames(bundleNames());
    }

    /** The text of a key in a language, if there is one. */
    public Optional<String> find(String key, List<Object> arguments, Locale language) {
        String text = bundles.getMessage(key, null, null, language);
        return Optional.ofNullable(text).map(found -> fill(found, arguments));
    }

    private static String fill(String text, List<Object> arguments) {
        String filled = text;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", Objects.toString(arguments.get(i)));
        }
        return filled;
    }

    private static String[] bundleNames() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(resource -> Objects.requireNonNull(resource.getFilename()))
                    .filter(name -> !name.contains("_zh_CN"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the message bundles", e);
        }
    }
}
