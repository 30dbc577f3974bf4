package org.dalil.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;

/** A sheet as it lies in the database: a JSON object, one member for each field. */
final class SheetJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private SheetJson() {}

    static String write(Sheet sheet) {
        try {
            return JSON.writeValueAsString(sheet.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Sheet read(String content) {
        try {
            return new Sheet(JSON.readValue(content, FIELDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sheet that cannot be read", e);
        }
    }
}
