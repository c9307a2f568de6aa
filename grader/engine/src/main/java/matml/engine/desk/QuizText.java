package matml.engine.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as students read it, from {@code exercises/quiz/postNN.md}: a heading {@code ## 1. Title}, a text, and a list
 * {@code - **a** statement}.
 *
 * @param text the paragraphs before the options
 * @param options the statements by their letters, in order
 * @param between a paragraph before an option, by its letter, where a question has several lists
 */
public record QuizText(
        int number, String title, String text, Map<String, String> options, Map<String, String> between) {
    private static final Pattern QUESTION = Pattern.compile("(?ms)^## (\\d+)\\. (.*?)$(.*?)(?=^## |\\z)");
    private static final Pattern OPTION =
            Pattern.compile("(?ms)^- \\*\\*([a-z])\\*\\*\\s+(.*?)(?=^- \\*\\*[a-z]\\*\\*|\\z)");

    /**
     * Reads the questions by their numbers.
     *
     * @throws IOException in one sentence, if there are none
     */
    public static Map<Integer, QuizText> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing: get it back with git checkout -- exercises/quiz.");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Map<Integer, QuizText> questions = new LinkedHashMap<>();
        Matcher matcher = QUESTION.matcher(text);
        while (matcher.find()) {
            String body = matcher.group(3);
            Map<String, String> options = new LinkedHashMap<>();
            Map<String, String> between = new LinkedHashMap<>();
            Matcher option = OPTION.matcher(body);
            int end = body.length();
            String waiting = "";
            while (option.find()) {
                end = Math.min(end, option.start());
                // Behind an empty line begins what belongs to the next list.
                String[] parts = option.group(2).strip().split("\n\\s*\n", 2);
                options.put(option.group(1), plain(parts[0]));
                if (!waiting.isEmpty()) {
                    between.put(option.group(1), waiting);
                }
                waiting = parts.length > 1 ? plain(parts[1]) : "";
            }
            int number = Integer.parseInt(matcher.group(1));
            questions.put(
                    number,
                    new QuizText(
                            number,
                            matcher.group(2).strip(),
                            body.substring(0, end).strip(),
                            options,
                            between));
        }
        if (questions.isEmpty()) {
            throw new IOException(file + " holds no question: get it back with git checkout -- exercises/quiz.");
        }
        return questions;
    }

    /** The paragraphs before the options, one line each; tables and formulas keep their lines. */
    public String[] paragraphs() {
        String[] paragraphs = text.split("\n\\s*\n");
        for (int i = 0; i < paragraphs.length; i++) {
            boolean lines = paragraphs[i].lines().anyMatch(line -> line.startsWith("|") || line.startsWith("    "));
            paragraphs[i] = lines ? paragraphs[i] : plain(paragraphs[i]);
        }
        return paragraphs;
    }

    /** Without the marks that only a page needs. */
    private static String plain(String markdown) {
        return markdown.strip()
                .replaceAll("\\s*\n\\s*", " ")
                .replaceAll("\\*\\*(.+?)\\*\\*", "$1")
                .replaceAll("(?<![\\w\\\\])\\*(\\S.*?)\\*(?!\\w)", "$1")
                .replaceAll("`([^`]+)`", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1")
                .replaceAll("\\\\([*_`\\[\\]])", "$1");
    }
}
