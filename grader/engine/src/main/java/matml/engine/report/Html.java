package matml.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/** Writes a page of HTML that is well-formed XML, too; every text and attribute is escaped. */
public final class Html {
    private static final String STYLE_RESOURCE = "report.css";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A page whose only outside thing is nothing: no script, no font, no picture, and a policy that says so. */
    static Html page(String title, String kind) {
        return page(title, kind, "");
    }

    /** The same with rules of its own behind those of all pages. */
    public static Html page(String title, String kind, String rules) {
        return page(title, kind, rules, "");
    }

    /**
     * The same with a script of ours, the only one that the page's policy lets run. A page is well-formed XML: the script
     * must do without {@code <} and {@code &}.
     */
    static Html page(String title, String kind, String rules, String script) {
        String css = css() + rules;
        if (script.indexOf('<') >= 0 || script.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A script that is no text of XML cannot stand in a page.");
        }
        String scripts = script.isEmpty() ? "" : "; script-src 'sha256-" + sha256(script) + "'";
        Html html = new Html();
        html.out.append("<!DOCTYPE html>\n");
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + sha256(css) + "'" + scripts
                        + "; base-uri 'none'; form-action 'none'");
        html.element("title", title);
        html.out.append("<style>").append(css).append("</style>\n");
        if (!script.isEmpty()) {
            html.out.append("<script>").append(script).append("</script>\n");
        }
        return html.close().open("body", "class", kind);
    }

    private static String css() {
        return resource(STYLE_RESOURCE);
    }

    /** A text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens an element; attributes are name, value, name, value. */
    public Html open(String tag, String... attributes) {
        tag(tag, attributes).append(">\n");
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds nothing but text. */
    public Html element(String tag, String text, String... attributes) {
        tag(tag, attributes)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** The same, unless there is nothing to say. */
    public Html optional(String tag, String text, String... attributes) {
        return text.isEmpty() ? this : element(tag, text, attributes);
    }

    /** An element that cannot hold anything. */
    public Html empty(String tag, String... attributes) {
        tag(tag, attributes).append("/>\n");
        return this;
    }

    /** Text between elements. */
    public Html text(String text) {
        out.append(escape(text)).append('\n');
        return this;
    }

    /** A bar for the eyes; the numbers stand beside it. */
    Html bar(int score, int max) {
        return bar(score, max, "aria-hidden", "true");
    }

    /** A bar with a text in its place for those who do not see it. */
    Html bar(int score, int max, String label) {
        return bar(score, max, "role", "img", "aria-label", label);
    }

    private Html bar(int score, int max, String... attributes) {
        int percent = Math.max(0, Math.min(100, Reading.percent(score, max)));
        String[] all = new String[attributes.length + 6];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(
                new String[] {"class", "bar", "viewBox", "0 0 100 10", "preserveAspectRatio", "none"},
                0,
                all,
                attributes.length,
                6);
        tag("svg", all).append('>');
        tag("rect", "class", "track", "width", "100", "height", "10").append("/>");
        tag("rect", "class", "fill", "width", String.valueOf(percent), "height", "10")
                .append("/></svg>\n");
        return this;
    }

    /** A part that is to stand in a page or a file of its own. */
    public static Html fragment() {
        return new Html();
    }

    /** A finished part. */
    public Html add(Html part) {
        out.append(part.end());
        return this;
    }

    /** The page, with all that is still open closed. */
    public String end() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private StringBuilder tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    /** A text as it is written in elements and attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
