package org.fangxin.contracts.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code lists shipped with the platform, read once from tab-separated tables beside this class. A table's first line
 * is {@code # version}, then {@code code, parent, zh, en, basis} and, where one is known, {@code officialCode}.
 */
public final class CodeLists {
    /** Goods and services, two roots. */
    public static final CodeList CATEGORIES = load("categories");

    /** What is wrong, as the consumer sees it. */
    public static final CodeList PROBLEM_TYPES = load("problem-types");

    /** The city and its districts and counties. */
    public static final CodeList DISTRICTS = load("districts");

    /** The area code of the city, which all its districts belong to. */
    public static final String CITY = root(DISTRICTS);

    /** How a complaint came in. */
    public static final CodeList CHANNELS = load("channels");

    /** Legal grounds on which a complaint is not accepted. */
    public static final CodeList REFUSAL_GROUNDS = load("refusal-grounds");

    /** Kinds of designations a merchant can hold. */
    public static final CodeList DESIGNATION_KINDS = load("designation-kinds");

    /** Kinds of warnings and notices. */
    public static final CodeList WARNING_KINDS = load("warning-kinds");

    /** How grave a warning is. */
    public static final CodeList SEVERITIES = load("severities");

    /** Civil relief that a consumer may ask for. */
    public static final CodeList CLAIM_TYPES = load("claim-types");

    /** Legal grounds on which mediation ends without an agreement. */
    public static final CodeList TERMINATION_GROUNDS = load("termination-grounds");

    /** Why a report leads to no case. */
    public static final CodeList NON_FILING_GROUNDS = load("non-filing-grounds");

    private static final Map<String, CodeList> ALL = index(List.of(
            CATEGORIES,
            PROBLEM_TYPES,
            DISTRICTS,
            CHANNELS,
            REFUSAL_GROUNDS,
            DESIGNATION_KINDS,
            WARNING_KINDS,
            SEVERITIES,
            CLAIM_TYPES,
            TERMINATION_GROUNDS,
            NON_FILING_GROUNDS));

    private CodeLists() {}

    /** Every list, in a stable order. */
    public static List<CodeList> all() {
        return List.copyOf(ALL.values());
    }

    /** The list of this name, if there is one. */
    public static Optional<CodeList> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static String root(CodeList list) {
        return list.codes().stream()
                .filter(code -> code.parent() == null)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Map<String, CodeList> index(List<CodeList> lists) {
        Map<String, CodeList> byName = new LinkedHashMap<>();
        lists.forEach(list -> byName.put(list.name(), list));
        return byName;
    }

    private static CodeList load(String name) {
        try (InputStream table = CodeLists.class.getResourceAsStream(name + ".tsv")) {
            if (table == null) {
                throw new IllegalStateException("no code table " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            String head = lines.readLine();
            if (head == null || !head.startsWith("# ")) {
                throw new IllegalStateException("code table " + name + " does not start with its version");
            }
            Map<String, Code> codes = new LinkedHashMap<>();
            lines.lines().filter(line -> !line.isBlank()).map(CodeLists::parse).forEach(code -> {
                if (codes.put(code.code(), code) != null) {
                    throw new IllegalStateException("code " + code.code() + " twice in " + name);
                }
            });
            return new CodeList(name, head.substring(2).strip(), codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Code parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5 && cells.length != 6) {
            throw new IllegalStateException("a code needs five cells or six: " + line);
        }
        String official = cells.length == 6 ? orNull(cells[5]) : null;
        return new Code(cells[0], orNull(cells[1]), cells[2], cells[3], orNull(cells[4]), official);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
