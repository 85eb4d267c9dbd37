package org.fangxin.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Source text, compiled into a folder and read by ArchUnit: a small service to which a violation can be added. */
final class PlantedCode {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|@interface) (\\w+)");

    private final Path folder;
    private final Path compiledBefore;
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Code that stands alone. */
    PlantedCode(Path folder) {
        this(folder, null);
    }

    /** Code that is added to code compiled before. */
    PlantedCode(Path folder, Path compiledBefore) {
        this.folder = folder;
        this.compiledBefore = compiledBefore;
    }

    /** Adds a class; its package, marked as null-marked, comes with it. */
    PlantedCode with(String source) {
        String pack = first(PACKAGE, source);
        sources.put(pack + "." + first(TYPE, source), source);
        if (compiledBefore != null
                && Files.exists(compiledBefore.resolve(pack.replace('.', '/')).resolve("package-info.class"))) {
            return this;
        }
        sources.putIfAbsent(pack + ".package-info", "@org.jspecify.annotations.NullMarked package " + pack + ";");
        return this;
    }

    /** Adds a class in a package that bears no mark. */
    PlantedCode withUnmarked(String source) {
        sources.put(first(PACKAGE, source) + "." + first(TYPE, source), source);
        return this;
    }

    /** The descriptions of the rules that the code breaks. */
    List<String> rulesBrokenOf(ArchitectureRules rules) {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(compiledBefore == null ? List.of(compiled()) : List.of(compiledBefore, compiled()))
                .that(JavaClass.Predicates.resideInAPackage(rules.basePackage() + ".."));
        List<String> broken = new ArrayList<>();
        for (ArchRule rule : rules.rules()) {
            try {
                rule.check(classes);
            } catch (AssertionError violation) {
                broken.add(rule.getDescription());
            }
        }
        return broken;
    }

    /** Compiles the code and tells where the classes lie. */
    Path compiled() {
        if (sources.isEmpty()) {
            return created();
        }
        List<Source> units = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options(), null, units)
                .call();
        if (!compiled) {
            throw new IllegalStateException("the planted code does not compile: " + diagnostics.getDiagnostics());
        }
        return folder;
    }

    private List<String> options() {
        String classPath = System.getProperty("java.class.path");
        return List.of(
                "-proc:none",
                "-d",
                created().toString(),
                "-classpath",
                compiledBefore == null ? classPath : compiledBefore + File.pathSeparator + classPath);
    }

    private Path created() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in: " + source);
        }
        return matcher.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
