package matml.engine.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import matml.engine.report.Report;
import matml.engine.report.Text;
import matml.engine.result.Result;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;

/** SARIF 2.1.0: what does not compile and what the inspection found, at its lines. Checks are no static analysis. */
public final class Sarif implements Report {
    private static final String COMPILE = "compile";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        List<String> rules = new ArrayList<>();
        JsonArray found = new JsonArray();
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (CompileError error : exercise.compile()) {
                    found.add(finding(
                            post,
                            COMPILE,
                            "error",
                            error.message(),
                            error.file(),
                            error.line(),
                            error.column(),
                            rules));
                }
                for (Finding each : exercise.findings()) {
                    found.add(
                            finding(post, each.rule(), "warning", each.message(), each.file(), each.line(), 0, rules));
                }
            }
        }
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "matml");
        driver.addProperty("version", Text.line(result.courseVersion()));
        JsonArray described = new JsonArray();
        for (String rule : rules) {
            JsonObject description = new JsonObject();
            description.addProperty("id", rule);
            description.add(
                    "shortDescription",
                    text(rule.equals(COMPILE) ? "The compiler refused this." : "The inspection found this."));
            described.add(description);
        }
        driver.add("rules", described);
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        JsonObject run = new JsonObject();
        run.add("tool", tool);
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", found);
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject document = new JsonObject();
        document.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        document.addProperty("version", "2.1.0");
        document.add("runs", runs);
        out.append(new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(document))
                .append('\n');
    }

    private static JsonObject finding(
            Post post,
            String rule,
            String level,
            String message,
            String file,
            long line,
            long column,
            List<String> rules) {
        String id = Text.line(rule).isEmpty() ? "inspection" : Text.line(rule);
        if (!rules.contains(id)) {
            rules.add(id);
        }
        String said = Text.line(message).isEmpty() ? id : Text.line(message);
        JsonObject finding = new JsonObject();
        finding.addProperty("ruleId", id);
        finding.addProperty("ruleIndex", rules.indexOf(id));
        finding.addProperty("level", level);
        finding.add("message", text(said));
        String path = file == null || Text.line(file).isEmpty() ? "" : SourcePath.of(post, file);
        if (!path.isEmpty()) {
            JsonArray locations = new JsonArray();
            locations.add(location(path, line, column));
            finding.add("locations", locations);
        }
        JsonObject fingerprints = new JsonObject();
        fingerprints.addProperty("matml/v1", hash(id + "\0" + path + "\0" + line + "\0" + column + "\0" + said));
        finding.add("partialFingerprints", fingerprints);
        return finding;
    }

    private static JsonObject location(String path, long line, long column) {
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", uri(path));
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        if (line > 0) {
            JsonObject region = new JsonObject();
            region.addProperty("startLine", line);
            if (column > 0) {
                region.addProperty("startColumn", column);
            }
            physical.add("region", region);
        }
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        return location;
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    /** A relative reference, RFC 3986: what is not plain is percent-encoded, and no part climbs out of the folder. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                continue;
            }
            uri.append(uri.length() == 0 ? "" : "/");
            for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
                boolean plain = each >= 'a' && each <= 'z'
                        || each >= 'A' && each <= 'Z'
                        || each >= '0' && each <= '9'
                        || "-_.".indexOf(each) >= 0;
                uri.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        return uri.toString();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
