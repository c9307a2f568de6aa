package matml.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks documents against a JSON Schema, as far as the keywords go that ours use; others are refused. Whoever writes such
 * documents or changes their schema proves with it that the two still fit.
 */
public final class SchemaValidator {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "additionalProperties",
            "enum",
            "const",
            "items",
            "minimum",
            "pattern");

    private final JsonObject root;

    /** The schema of result documents, {@code matml-result/1}, as it ships with the engine. */
    public static SchemaValidator ofResults() {
        return new SchemaValidator(JsonReport.schema());
    }

    /** The schema of the document of a class, {@code matml-class/1}. */
    public static SchemaValidator ofClasses() {
        return new SchemaValidator(ClassJson.schema());
    }

    SchemaValidator(String schema) {
        root = JsonParser.parseString(schema).getAsJsonObject();
    }

    /** What is wrong with a document, one line each. */
    public List<String> problems(String document) {
        List<String> problems = new ArrayList<>();
        check(root, JsonParser.parseString(document), "$", problems);
        return problems;
    }

    private void check(JsonObject schema, JsonElement value, String path, List<String> problems) {
        if (!KNOWN.containsAll(schema.keySet())) {
            throw new IllegalStateException("unknown keyword at " + path + ": " + schema.keySet());
        }
        if (schema.has("$ref")) {
            check(resolve(schema.get("$ref").getAsString()), value, path, problems);
        }
        if (schema.has("type") && !isOfType(schema.get("type").getAsString(), value)) {
            problems.add(path + " is no " + schema.get("type").getAsString());
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(path + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            problems.add(path + " is none of " + schema.get("enum"));
        }
        if (schema.has("minimum")
                && value.getAsBigDecimal().compareTo(schema.get("minimum").getAsBigDecimal()) < 0) {
            problems.add(path + " is below " + schema.get("minimum"));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").getAsString())
                        .matcher(value.getAsString())
                        .find()) {
            problems.add(path + " does not match " + schema.get("pattern"));
        }
        if (value.isJsonObject()) {
            members(schema, value.getAsJsonObject(), path, problems);
        }
        if (value.isJsonArray() && schema.has("items")) {
            JsonArray array = value.getAsJsonArray();
            for (int i = 0; i < array.size(); i++) {
                check(schema.getAsJsonObject("items"), array.get(i), path + "[" + i + "]", problems);
            }
        }
    }

    private void members(JsonObject schema, JsonObject value, String path, List<String> problems) {
        if (schema.has("required")) {
            for (JsonElement name : schema.getAsJsonArray("required")) {
                if (!value.has(name.getAsString())) {
                    problems.add(path + "." + name.getAsString() + " is missing");
                }
            }
        }
        JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        JsonElement others = schema.get("additionalProperties");
        for (Map.Entry<String, JsonElement> member : value.entrySet()) {
            String name = path + "." + member.getKey();
            if (properties.has(member.getKey())) {
                check(properties.getAsJsonObject(member.getKey()), member.getValue(), name, problems);
            } else if (others != null && others.isJsonObject()) {
                check(others.getAsJsonObject(), member.getValue(), name, problems);
            } else if (others != null && !others.getAsBoolean()) {
                problems.add(name + " is unknown");
            }
        }
    }

    private JsonObject resolve(String reference) {
        JsonObject found = root;
        for (String name : reference.substring("#/".length()).split("/")) {
            found = found.getAsJsonObject(name);
        }
        return found;
    }

    private static boolean isOfType(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "integer" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && isWhole(value.getAsBigDecimal());
            case "number" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
