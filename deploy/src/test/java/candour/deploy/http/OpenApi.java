package candour.deploy.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The committed document, read so that every operation in it can be called without being named in a test. */
final class OpenApi {
    /** The document of the boards' interface, held against the implementation by a test of its own. */
    static final OpenApi BOARDS = new OpenApi("boards.yaml");

    static final OpenApi CONTROL_PLANE = new OpenApi("control-plane.yaml");

    static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** @param path with parameters in braces, without {@code /api/v1/} */
    record Operation(String method, String path, Map<String, Object> definition) {
        boolean isOfABoard() {
            return path.startsWith("boards/{board}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final String text;
    private final Map<String, Object> document;

    OpenApi(String name) {
        try {
            this.text = Files.readString(Path.of("../docs/openapi", name));
            this.document = new Yaml().load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        map(document, "paths").forEach((path, methods) -> cast(methods).forEach((method, definition) -> {
            if (METHODS.contains(method.toUpperCase(Locale.ROOT))) {
                operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT), path.substring("/api/v1/".length()), cast(definition)));
            }
        }));
        return operations;
    }

    /** A body that the operation's schema admits; every identifier in it is the given one. */
    String body(Operation operation, String id) {
        var content = cast(map(operation.definition(), "requestBody").get("content"));
        return json(sample(cast(cast(content.get("application/json")).get("schema")), id));
    }

    boolean takesBody(Operation operation) {
        return operation.definition().containsKey("requestBody");
    }

    private Object sample(Map<String, Object> schema, String id) {
        if (schema.get("$ref") instanceof String reference) {
            return sample(named(reference), id);
        }
        if (schema.get("allOf") instanceof List<?> parts) {
            return sample(cast(parts.get(0)), id);
        }
        if (schema.get("enum") instanceof List<?> values) {
            return values.get(0);
        }
        String format = String.valueOf(schema.get("format"));
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema, id);
            case "array" -> List.of(sample(cast(schema.get("items")), id));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            default -> text(schema, format, id);
        };
    }

    private static String text(Map<String, Object> schema, String format, String id) {
        return switch (format) {
            case "uuid" -> id;
            case "date" -> "2026-01-06";
            case "local-time" -> "14:00:00";
            default -> text(schema);
        };
    }

    private static String text(Map<String, Object> schema) {
        String pattern = String.valueOf(schema.get("pattern"));
        return pattern.contains("\\d") ? "9434765919" : "someone@example.org";
    }

    private Map<String, Object> object(Map<String, Object> schema, String id) {
        var object = new LinkedHashMap<String, Object>();
        map(schema, "properties").forEach((name, property) -> object.put(name, sample(cast(property), id)));
        return object;
    }

    private Map<String, Object> named(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return cast(map(map(document, "components"), "schemas").get(name));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> object) {
            var fields = new ArrayList<String>();
            object.forEach((name, field) -> fields.add("\"" + name + "\": " + json(field)));
            return "{" + String.join(", ", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(OpenApi::json).toList()) + "]";
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return cast(parent.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(@Nullable Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }
}
