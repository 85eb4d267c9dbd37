package org.fangxin.platform.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A description of the files, as Frictionless Data Package version 1 has it, with the other days beside it.
 *
 * @param created everything that happened before this moment is in the files
 * @param days days whose files are kept, the latest first
 */
record DataPackage(
        String profile,
        String name,
        String title,
        String description,
        Instant created,
        LocalDate version,
        List<Map<String, String>> licenses,
        List<Map<String, String>> sources,
        List<Resource> resources,
        List<LocalDate> days) {
    private static final String CCBY = "CC-BY-4.0";

    /**
     * A file.
     *
     * @param path its address
     * @param hash {@code sha256:} and the checksum of the compressed file
     */
    record Resource(
            String profile,
            String name,
            String path,
            String format,
            String mediatype,
            String encoding,
            String compression,
            long bytes,
            String hash,
            long rowCount,
            Schema schema) {}

    /** The table schema of a file. */
    record Schema(List<OpenDataSet.Field> fields) {}

    static DataPackage of(OpenDataSet set, Dump dump, List<LocalDate> days, String address) {
        return new DataPackage(
                "tabular-data-package",
                set.name(),
                set.title(),
                set.description(),
                dump.madeAt(),
                dump.day(),
                List.of(Map.of(
                        "name", CCBY,
                        "title", "Creative Commons Attribution 4.0",
                        "path", "https://creativecommons.org/licenses/by/4.0/")),
                List.of(Map.of("title", "Fangxin 放心")),
                dump.parts().stream()
                        .map(part -> resource(set, dump, part, address))
                        .toList(),
                days);
    }

    private static Resource resource(OpenDataSet set, Dump dump, Dump.Part part, String address) {
        boolean csv = part.format().equals("csv");
        return new Resource(
                csv ? "tabular-data-resource" : "data-resource",
                set.name() + "-" + part.format(),
                address + "/" + dump.day() + "/" + part.name(),
                part.format(),
                csv ? "text/csv" : "application/x-ndjson",
                "utf-8",
                "gz",
                part.file().bytes(),
                "sha256:" + part.file().sha256(),
                dump.rows(),
                new Schema(set.fields()));
    }
}
