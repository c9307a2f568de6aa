package matml.engine.official;

import java.util.Map;
import java.util.Optional;

/**
 * How to get at repositories.
 *
 * @param server the server that the token is for; it is shown to no other
 * @param token a token that may read, or empty
 */
public record Access(String server, Optional<String> token) {
    /** The variable of the environment that holds the token. */
    public static final String TOKEN = "MATML_TOKEN";

    /** As it stands in the environment: GitHub's and GitLab's runners say where they belong to. */
    public static Access of(Map<String, String> environment) {
        String server = environment.getOrDefault(
                "GITHUB_SERVER_URL", environment.getOrDefault("CI_SERVER_URL", "https://github.com"));
        return new Access(
                server.replaceAll("/+$", ""),
                Optional.ofNullable(environment.get(TOKEN)).map(String::strip).filter(token -> !token.isEmpty()));
    }
}
