package org.fangxin.complaint.config;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Gives every successful JSON answer an example, put together from the examples of its parts: a client sees a whole
 * answer, and a part's example is written only once.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the model of OpenAPI documents knows no type arguments
final class ExampledAnswers implements OpenApiCustomizer {
    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 8;

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas =
                Objects.requireNonNullElse(api.getComponents().getSchemas(), Map.of());
        Maker maker = new Maker(schemas);
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().entrySet().stream())
                .filter(response ->
                        response.getKey().startsWith("2") && response.getValue().getContent() != null)
                .flatMap(response -> response.getValue().getContent().entrySet().stream())
                .filter(content -> content.getKey().contains("json"))
                .map(Map.Entry::getValue)
                .filter(content ->
                        content.getSchema() != null && content.getExample() == null && content.getExamples() == null)
                .forEach(content -> example(content, maker));
    }

    private static void example(MediaType content, Maker maker) {
        Object made = maker.of(content.getSchema());
        if (made != null) {
            content.setExample(made);
        }
    }

    /** Makes examples; a part that holds itself is shown once. */
    private static final class Maker {
        private final Map<String, Schema> schemas;
        private final Deque<String> within = new ArrayDeque<>();

        Maker(Map<String, Schema> schemas) {
            this.schemas = schemas;
        }

        @Nullable
        Object of(Schema<?> schema) {
            if (schema.getExample() != null) {
                return schema.getExample();
            }
            String reference = schema.get$ref();
            if (reference != null) {
                return referred(reference.substring(REFERENCE.length()));
            }
            if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
                return schema.getEnum().getFirst();
            }
            return switch (type(schema)) {
                case "object" -> object(schema);
                case "array" -> schema.getItems() == null ? List.of() : listOf(schema.getItems());
                case "boolean" -> false;
                case "integer" -> 1;
                case "number" -> 0.5;
                default -> text(schema);
            };
        }

        private @Nullable Object referred(String name) {
            Schema<?> schema = schemas.get(name);
            if (schema == null || within.contains(name) || within.size() > DEEPEST) {
                return null;
            }
            within.push(name);
            try {
                return of(schema);
            } finally {
                within.pop();
            }
        }

        private Object object(Schema<?> schema) {
            Map<String, Object> example = new LinkedHashMap<>();
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((name, property) -> {
                    Object value = of(property);
                    if (value != null) {
                        example.put(name, value);
                    }
                });
            }
            return example;
        }

        private List<Object> listOf(Schema<?> items) {
            Object item = of(items);
            return item == null ? List.of() : List.of(item);
        }

        private static String text(Schema<?> schema) {
            return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
                case "date" -> "2026-11-23";
                case "date-time" -> "2026-11-23T02:00:00Z";
                case "uuid" -> "019ab000-0000-7000-8000-000000000001";
                default -> "…";
            };
        }

        private static String type(Schema<?> schema) {
            if (schema.getType() != null) {
                return schema.getType();
            }
            Set<String> types = Objects.requireNonNullElse(schema.getTypes(), Set.of());
            return types.stream()
                    .filter(type -> !type.equals("null"))
                    .findFirst()
                    .orElse(schema.getProperties() == null ? "string" : "object");
        }
    }
}
