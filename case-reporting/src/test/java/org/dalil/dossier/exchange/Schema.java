package org.dalil.dossier.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as our schemas use. */
record Schema(JsonNode root) {

    /** What is wrong with a value, each with its place. */
    List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(root, value, "", problems);
        return problems;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<String> problems) {
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").textValue().substring(1)), value, place, problems);
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(place + ": is not " + schema.get("const"));
        }
        if (schema.has("enum") && !has(schema.get("enum"), value)) {
            problems.add(place + ": " + value + " is none of " + schema.get("enum"));
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            problems.add(place + ": " + value.getNodeType() + " is no " + schema.get("type"));
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.get("pattern").textValue())) {
            problems.add(place + ": " + value + " does not match");
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) {
                problems.add(place + ": without " + name);
            }
        });
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> {
                JsonNode known = schema.path("properties").path(field.getKey());
                if (known.isMissingNode()) {
                    problems.add(place + ": nobody knows " + field.getKey());
                } else {
                    check(known, field.getValue(), place + "/" + field.getKey(), problems);
                }
            });
        }
        if (value.isArray()) {
            value.forEach(each -> check(schema.path("items"), each, place + "/*", problems));
        }
    }

    private static boolean has(JsonNode all, JsonNode value) {
        for (JsonNode each : all) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(JsonNode types, JsonNode value) {
        if (types.isArray()) {
            for (JsonNode type : types) {
                if (isOf(type, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (types.textValue()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
