package matml.engine.batch;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gradebooks to compare. */
final class Documents {
    private Documents() {}

    /** The documents by name, less what may differ between two runs. */
    static Map<String, JsonObject> of(Path gradebook) throws IOException {
        Map<String, JsonObject> documents = new TreeMap<>();
        if (!Files.isDirectory(gradebook)) {
            return documents;
        }
        try (Stream<Path> files = Files.list(gradebook)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .filter(each -> !NotGraded.isOne(each.getFileName().toString()))
                    .toList()) {
                JsonObject document = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                        .getAsJsonObject();
                document.remove("startedAt");
                withoutMillis(document);
                documents.put(file.getFileName().toString(), document);
            }
        }
        return documents;
    }

    private static void withoutMillis(JsonObject object) {
        object.remove("millis");
        object.entrySet().forEach(entry -> {
            if (entry.getValue().isJsonObject()) {
                withoutMillis(entry.getValue().getAsJsonObject());
            } else if (entry.getValue().isJsonArray()) {
                entry.getValue().getAsJsonArray().forEach(each -> {
                    if (each.isJsonObject()) {
                        withoutMillis(each.getAsJsonObject());
                    }
                });
            }
        });
    }
}
