package matml.engine.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of our own that answers as GitHub's documentation says it does. */
class GitHubApiTest {
    private static final String SERVER = "https://github.com";
    private static final String REPOSITORY = SERVER + "/physics/post01-ada.git";
    private static final String BRANCH = "refs/heads/main";
    private static final Instant CUT_OFF = Instant.parse("2026-11-15T00:00:00Z");
    private static final String ONE = "1".repeat(40);
    private static final String TWO = "2".repeat(40);

    private final List<String> calls = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private int busy;
    private HttpServer server;
    private GitHubApi api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        api = new GitHubApi(address(), SERVER, "secret-token", Duration.ZERO);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(call + (body.isEmpty() ? "" : " " + body));
        boolean known =
                "Bearer secret-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (busy-- > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(403, -1);
            return;
        }
        String answer = known ? answers.get(call) : null;
        if (links.containsKey(call)) {
            exchange.getResponseHeaders().add("Link", links.get(call));
        }
        byte[] bytes = answer == null ? new byte[0] : answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String activity(String time, String after) {
        return "{\"ref\":\"" + BRANCH + "\",\"timestamp\":\"" + time + "\",\"after\":\"" + after
                + "\",\"activity_type\":\"push\"}";
    }

    @Test
    void theLastPushBeforeTheCutOffCountsOnWhicheverPageItIs() throws IOException {
        String first = "GET /repos/physics/post01-ada/activity?direction=desc&per_page=100&ref=refs%2Fheads%2Fmain";
        answers.put(first, "[" + activity("2026-11-16T08:00:00Z", TWO) + "]");
        links.put(first, "<" + address() + "/more?after=x>; rel=\"next\"");
        answers.put(
                "GET /more?after=x",
                "[" + activity("2026-11-15T00:00:00Z", ONE) + "," + activity("2026-11-01T00:00:00Z", TWO) + "]");

        assertThat(api.lastUntil(REPOSITORY, BRANCH, CUT_OFF)).hasValue(new Pushes.Push(ONE, CUT_OFF));
    }

    @Test
    void aDeletedBranchHasNoCommit() throws IOException {
        answers.put(
                "GET /repos/physics/post01-ada/activity?direction=desc&per_page=100&ref=refs%2Fheads%2Fmain",
                "[" + activity("2026-11-14T00:00:00Z", "0".repeat(40)) + "]");

        assertThat(api.lastUntil(REPOSITORY, BRANCH, CUT_OFF).orElseThrow().commit())
                .isNull();
    }

    @Test
    void nothingPushedInTimeIsNothing() throws IOException {
        answers.put(
                "GET /repos/physics/post01-ada/activity?direction=desc&per_page=100&ref=refs%2Fheads%2Fmain",
                "[" + activity("2026-11-16T08:00:00Z", TWO) + "]");

        assertThat(api.lastUntil(REPOSITORY, BRANCH, CUT_OFF)).isEmpty();
    }

    @Test
    void thePagesOfAnotherServerAreNotAskedFor() throws IOException {
        String first = "GET /repos/physics/post01-ada/activity?direction=desc&per_page=100&ref=refs%2Fheads%2Fmain";
        answers.put(first, "[]");
        links.put(first, "<https://elsewhere.example.org/more>; rel=\"next\"");

        assertThat(api.lastUntil(REPOSITORY, BRANCH, CUT_OFF)).isEmpty();
    }

    @Test
    void aRepositoryElsewhereNeverSeesTheToken() {
        assertThatThrownBy(() -> api.lastUntil("https://elsewhere.example.org/a/b", BRANCH, CUT_OFF))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no repository on https://github.com");
        assertThatThrownBy(() -> api.lastUntil(SERVER + "/a/b/../../user", BRANCH, CUT_OFF))
                .isInstanceOf(IOException.class);
        assertThat(calls).isEmpty();
    }

    @Test
    void aSecondCommentReplacesTheFirst() throws IOException {
        String comments = "/repos/physics/post01-ada/commits/" + ONE + "/comments";
        answers.put("GET " + comments + "?per_page=100", "[]");
        answers.put("POST " + comments, "{}");
        api.comment(REPOSITORY, ONE, "<!-- matml -->", "7 of 12");
        answers.put(
                "GET " + comments + "?per_page=100",
                "[{\"id\":5,\"body\":\"a person's\"},{\"id\":99,\"body\":\"<!-- matml -->\\nold\"}]");
        answers.put("PATCH /repos/physics/post01-ada/comments/99", "{}");
        api.comment(REPOSITORY, ONE, "<!-- matml -->", "8 of 12");

        assertThat(calls)
                .containsExactly(
                        "GET " + comments + "?per_page=100",
                        "POST " + comments + " {\"body\":\"<!-- matml -->\\n7 of 12\"}",
                        "GET " + comments + "?per_page=100",
                        "PATCH /repos/physics/post01-ada/comments/99" + " {\"body\":\"<!-- matml -->\\n8 of 12\"}");
    }

    @Test
    void waitsWhenItIsAskedTo() throws IOException {
        answers.put("POST /repos/physics/post01-ada/statuses/" + ONE, "{}");
        busy = 2;
        api.status(REPOSITORY, ONE, "matml/post01", "success", "7 of 12 points (58 %)");

        assertThat(calls)
                .hasSize(3)
                .last()
                .asString()
                .contains("\"state\":\"success\"", "\"context\":\"matml/post01\"", "7 of 12 points (58 %)");
    }

    @Test
    void aRefusalIsSaidWithoutTheToken() {
        assertThatThrownBy(() -> api.status(REPOSITORY, TWO, "matml", "success", "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("GitHub answers 404")
                .hasMessageNotContaining("secret-token");
    }
}
