package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Tests of GitHub Classroom, from {@code autograding.json} or the steps of {@code classroom.yml}, as declarative tests of
 * Classroom 50.
 *
 * @param tests the list for {@code assignments.json}
 * @param remarks what did not map, or not exactly, one sentence each
 */
public record OldTests(JsonArray tests, List<String> remarks) {
    private static final int MOST_SECONDS = 600;
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_TESTS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int DEFAULT_MINUTES_OF_JSON = 1;
    private static final int DEFAULT_MINUTES_OF_ACTIONS = 10;
    private static final String GRADERS = "classroom-resources/autograding-";

    /** One test as the old formats describe it, whichever they are. */
    private record Old(
            String name,
            String setup,
            String run,
            String input,
            String output,
            String comparison,
            String minutes,
            int defaultMinutes,
            String points) {}

    /**
     * Reads {@code autograding.json}.
     *
     * @throws IOException in one sentence, if it is none
     */
    public static OldTests ofJson(String file, String text) throws IOException {
        List<String> remarks = new ArrayList<>();
        List<Old> all = new ArrayList<>();
        try {
            for (JsonElement each :
                    JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("tests")) {
                JsonObject test = each.getAsJsonObject();
                all.add(new Old(
                        text(test, "name"),
                        text(test, "setup"),
                        text(test, "run"),
                        text(test, "input"),
                        text(test, "output"),
                        text(test, "comparison").isEmpty() ? "included" : text(test, "comparison"),
                        text(test, "timeout"),
                        DEFAULT_MINUTES_OF_JSON,
                        text(test, "points")));
            }
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException broken) {
            throw new IOException(
                    file + " is no autograding.json: it needs a list 'tests' of objects. Look at its syntax.", broken);
        }
        return converted(all, remarks);
    }

    /**
     * Reads {@code classroom.yml}.
     *
     * @throws IOException in one sentence, if it is no workflow
     */
    public static OldTests ofWorkflow(String file, String text) throws IOException {
        List<String> remarks = new ArrayList<>();
        List<Old> all = new ArrayList<>();
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            Map<?, ?> jobs = (Map<?, ?>) ((Map<?, ?>) root).get("jobs");
            for (Object job : jobs.values()) {
                for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                    addStep((Map<?, ?>) step, all, remarks);
                }
            }
        } catch (YAMLException | ClassCastException | NullPointerException broken) {
            throw new IOException(file + " is no workflow with jobs and steps. Look at its syntax.", broken);
        }
        return converted(all, remarks);
    }

    private static void addStep(Map<?, ?> step, List<Old> all, List<String> remarks) {
        String uses = text(step, "uses");
        String name = text(step, "name").isEmpty() ? uses : text(step, "name");
        Map<?, ?> with = step.get("with") instanceof Map<?, ?> given ? given : Map.of();
        if (uses.startsWith(GRADERS + "io-grader@") || uses.startsWith(GRADERS + "command-grader@")) {
            all.add(new Old(
                    text(with, "test-name").isEmpty() ? name : text(with, "test-name"),
                    text(with, "setup-command"),
                    text(with, "command"),
                    text(with, "input"),
                    text(with, "expected-output"),
                    text(with, "comparison-method").replace("contains", "included"),
                    text(with, "timeout"),
                    DEFAULT_MINUTES_OF_ACTIONS,
                    text(with, "max-score")));
        } else if (uses.startsWith(GRADERS + "python-grader@")) {
            remarks.add(
                    "'" + name + "' runs pytest and was not taken over: write it as a test of type python by hand.");
        } else if (!uses.startsWith(GRADERS + "grading-reporter@") && !uses.startsWith("actions/checkout@")) {
            remarks.add("The step '"
                    + (name.isEmpty() ? text(step, "run").lines().findFirst().orElse("") : name)
                    + "' was not taken over: what it prepares belongs into runtime or into a test's setup.");
        }
    }

    private static OldTests converted(List<Old> all, List<String> remarks) throws IOException {
        if (all.isEmpty()) {
            throw new IOException("There is no test in it that could be taken over."
                    + (remarks.isEmpty() ? " Give an autograding.json or a classroom.yml." : " " + remarks.get(0)));
        }
        JsonArray tests = new JsonArray();
        Set<String> names = new HashSet<>();
        for (Old old : all) {
            if (tests.size() == MOST_TESTS) {
                remarks.add("Only the first " + MOST_TESTS + " tests were taken over: an assignment has no more.");
                break;
            }
            tests.add(test(old, uniqueName(old.name(), names, remarks), remarks));
        }
        remarks.add("These tests run the student's own build with files that students can edit. What they are worth as"
                + " grades says docs/github-classroom.md.");
        return new OldTests(tests, List.copyOf(remarks));
    }

    private static JsonObject test(Old old, String name, List<String> remarks) {
        JsonObject test = new JsonObject();
        boolean compares = !old.input().isEmpty() || !old.output().isEmpty();
        test.addProperty("name", name);
        test.addProperty("type", compares ? "io" : "run");
        test.addProperty("run", old.run());
        if (!old.setup().isEmpty()) {
            test.addProperty("setup", old.setup());
        }
        if (compares) {
            test.addProperty("input", old.input());
            test.addProperty("expected", old.output());
            boolean known = Set.of("included", "exact", "regex").contains(old.comparison());
            test.addProperty("comparison", known ? old.comparison() : "included");
            if (!known) {
                remarks.add(
                        "'" + name + "': the comparison '" + old.comparison() + "' is unknown; included was taken.");
            }
        }
        test.addProperty("timeout", seconds(old, name, remarks));
        test.addProperty("points", points(old, name, remarks));
        if (old.run().isBlank()) {
            remarks.add("'" + name + "' has no command: write one into run.");
        }
        return test;
    }

    private static int seconds(Old old, String name, List<String> remarks) {
        BigDecimal minutes = number(old.minutes(), old.defaultMinutes());
        BigDecimal seconds = minutes.multiply(BigDecimal.valueOf(60));
        if (seconds.compareTo(BigDecimal.valueOf(MOST_SECONDS)) > 0) {
            remarks.add("'" + name + "' had " + minutes.toPlainString() + " minutes; Classroom 50 gives at most 10.");
            return MOST_SECONDS;
        }
        return Math.max(1, seconds.intValue());
    }

    private static int points(Old old, String name, List<String> remarks) {
        BigDecimal points = number(old.points(), 0);
        int whole = points.setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(MOST_POINTS))
                .max(BigDecimal.ZERO)
                .intValue();
        if (points.compareTo(BigDecimal.valueOf(whole)) != 0) {
            remarks.add("'" + name + "' had " + points.toPlainString()
                    + " points; Classroom 50 takes whole numbers up to " + MOST_POINTS + ", so it has " + whole + ".");
        }
        return whole;
    }

    private static BigDecimal number(String text, int otherwise) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : BigDecimal.valueOf(otherwise);
    }

    private static String uniqueName(String wished, Set<String> names, List<String> remarks) {
        String base = cut(wished.replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_NAME);
        String name = base.isEmpty() ? "test" : base;
        for (int number = 2; !names.add(name); number++) {
            String ending = " (" + number + ")";
            name = cut(base, LONGEST_NAME - ending.length()) + ending;
        }
        if (!name.equals(wished)) {
            remarks.add("A test is called '" + name + "' now: names are unique and have at most " + LONGEST_NAME
                    + " bytes.");
        }
        return name;
    }

    /** At most so many bytes, never half a character. */
    private static String cut(String text, int bytes) {
        StringBuilder cut = new StringBuilder();
        int length = 0;
        for (int point : text.codePoints().toArray()) {
            length += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut.toString();
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    private static String text(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    /** The list as it stands in {@code assignments.json}. */
    public String text() {
        return Classroom50Result.text(tests);
    }
}
