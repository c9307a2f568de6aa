package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldTestsTest {
    private static JsonObject test(OldTests tests, int number) {
        return tests.tests().get(number).getAsJsonObject();
    }

    @Test
    void autogradingJsonBecomesTestsOfClassroom50() throws IOException {
        OldTests tests = OldTests.ofJson("autograding.json", """
                {"tests": [
                  {"name": "Stack", "setup": "", "run": "mvn -q test", "input": "", "output": "", "comparison": "included",
                   "timeout": 5, "points": 10},
                  {"name": "Greets", "setup": "javac A.java", "run": "java A", "input": "Ada", "output": "Hello Ada",
                   "comparison": "regex", "points": 2.5},
                  {"name": "Greets", "run": "java A", "output": "x", "comparison": "fuzzy", "timeout": 30, "points": 5000}]}
                """);

        assertThat(test(tests, 0).toString())
                .isEqualTo(
                        "{\"name\":\"Stack\",\"type\":\"run\",\"run\":\"mvn -q test\",\"timeout\":300,\"points\":10}");
        assertThat(test(tests, 1).toString())
                .isEqualTo(
                        "{\"name\":\"Greets\",\"type\":\"io\",\"run\":\"java A\",\"setup\":\"javac A.java\","
                                + "\"input\":\"Ada\",\"expected\":\"Hello Ada\",\"comparison\":\"regex\",\"timeout\":60,\"points\":3}");
        assertThat(test(tests, 2).get("name").getAsString()).isEqualTo("Greets (2)");
        assertThat(test(tests, 2).get("timeout").getAsInt()).isEqualTo(600);
        assertThat(test(tests, 2).get("points").getAsInt()).isEqualTo(1_000);
        assertThat(tests.remarks())
                .anyMatch(remark -> remark.contains("'Greets' had 2.5 points"))
                .anyMatch(remark -> remark.contains("'Greets (2)' had 30 minutes"))
                .anyMatch(remark -> remark.contains("comparison 'fuzzy' is unknown"))
                .anyMatch(remark -> remark.contains("files that students can edit"));
    }

    @Test
    void theStepsOfAClassroomWorkflowBecomeTests() throws IOException {
        OldTests tests = OldTests.ofWorkflow("classroom.yml", """
                name: Autograding Tests
                on: [push]
                jobs:
                  run-autograding-tests:
                    runs-on: ubuntu-latest
                    steps:
                      - uses: actions/checkout@v4
                      - uses: actions/setup-java@v4
                      - name: Losses
                        id: losses
                        uses: classroom-resources/autograding-command-grader@v1
                        with: {test-name: Losses, setup-command: '', command: 'mvn test', timeout: 2, max-score: 10}
                      - name: Greets
                        uses: classroom-resources/autograding-io-grader@v1
                        with: {test-name: Greets, command: java A, input: Ada, expected-output: Hello,
                               comparison-method: contains, max-score: 1}
                      - name: Py
                        uses: classroom-resources/autograding-python-grader@v1
                      - name: Autograding Reporter
                        uses: classroom-resources/autograding-grading-reporter@v1
                """);

        assertThat(tests.tests()).hasSize(2);
        assertThat(test(tests, 0).get("timeout").getAsInt()).isEqualTo(120);
        assertThat(test(tests, 1).get("timeout").getAsInt()).isEqualTo(600);
        assertThat(test(tests, 1).get("comparison").getAsString()).isEqualTo("included");
        assertThat(tests.remarks())
                .anyMatch(remark -> remark.contains("'Py' runs pytest"))
                .anyMatch(remark -> remark.contains("The step 'actions/setup-java@v4' was not taken over"));
    }

    @Test
    void namesAreCutByBytesAndStayDifferent() throws IOException {
        String name = "\u00e9".repeat(80);
        OldTests tests = OldTests.ofJson(
                "a.json",
                "{\"tests\": [{\"name\": \"" + name + "\", \"run\": \"a\"}, {\"name\": \"" + name
                        + "\", \"run\": \"b\"}, {\"run\": \"\"}]}");

        assertThat(tests.tests())
                .map(test -> test.getAsJsonObject().get("name").getAsString())
                .doesNotHaveDuplicates()
                .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 100);
        assertThat(tests.remarks()).anyMatch(remark -> remark.contains("'test' has no command"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"tests\": 1}", "{\"tests\": []}", "{\"tests\": [3]}", "no json"})
    void whatIsNoAutogradingJsonIsRefused(String text) {
        assertThatThrownBy(() -> OldTests.ofJson("a.json", text)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "jobs: 3",
                "jobs: {a: {}}",
                "jobs: {a: {steps: [3]}}",
                "jobs: {a: {steps: [{run: ls}]}}",
                "a: !!javax.script.ScriptEngineManager []",
                "{"
            })
    void whatIsNoWorkflowIsRefused(String text) {
        assertThatThrownBy(() -> OldTests.ofWorkflow("c.yml", text)).isInstanceOf(IOException.class);
    }
}
