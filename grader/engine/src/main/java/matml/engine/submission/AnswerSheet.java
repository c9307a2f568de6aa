package matml.engine.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers to a quiz as a student writes them: {@code 1: a c} or {@code 2 = B}; {@code ?} stands for no answer yet.
 *
 * @param answers sorted letters by number of the question; a question without an answer is not in it
 * @param misunderstood numbers of lines that are no answer
 */
public record AnswerSheet(Map<Integer, TreeSet<String>> answers, List<Integer> misunderstood) {
    private static final Pattern ANSWER = Pattern.compile("\\s*(\\d{1,3})\\s*[:=.)]\\s*(.*)");
    private static final int MAX_LINES = 1_000;
    private static final int MAX_LETTERS = 26;

    /** Reads a sheet; null is an empty one. */
    public static AnswerSheet read(String text) {
        Map<Integer, TreeSet<String>> answers = new TreeMap<>();
        List<Integer> misunderstood = new ArrayList<>();
        List<String> lines =
                text == null ? List.of() : text.lines().limit(MAX_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            String content = lines.get(i).strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            Matcher matcher = ANSWER.matcher(content);
            String letters = matcher.matches() ? letters(matcher.group(2)) : null;
            if (letters == null) {
                misunderstood.add(i + 1);
            } else if (!letters.isEmpty()) {
                answers.put(Integer.parseInt(matcher.group(1)), set(letters));
            }
        }
        return new AnswerSheet(answers, misunderstood);
    }

    /** The letters in {@code "A, c"} as {@code "ac"}; empty for {@code "?"}; null if there is anything else. */
    public static String letters(String text) {
        String letters = text.replaceAll("[\\s,;]", "").toLowerCase(Locale.ROOT);
        if (letters.equals("?")) {
            return "";
        }
        return letters.matches("[a-z]{0," + MAX_LETTERS + "}") ? letters : null;
    }

    /** The sheet with another answer to a question; all else, comments too, stays as it is. */
    public static String with(String text, int question, TreeSet<String> letters) {
        String answer = question + ": " + (letters.isEmpty() ? "?" : String.join(" ", letters));
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder changed = new StringBuilder();
        boolean written = false;
        for (String line : text.lines().toList()) {
            Matcher matcher = ANSWER.matcher(line);
            boolean same = !line.strip().startsWith("#")
                    && matcher.matches()
                    && Integer.parseInt(matcher.group(1)) == question;
            // The last of two answers to a question counts: one remains.
            if (!same) {
                changed.append(line).append(end);
            } else if (!written) {
                changed.append(answer).append(end);
                written = true;
            }
        }
        return written ? changed.toString() : changed.append(answer).append(end).toString();
    }

    private static TreeSet<String> set(String letters) {
        TreeSet<String> set = new TreeSet<>();
        letters.chars().forEach(letter -> set.add(Character.toString(letter)));
        return set;
    }
}
