package matml.engine.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something is not allowed and what to use instead, read from {@code rules.txt}, which explains its own form. */
final class Rules {
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Rules STANDARD = new Rules(ResourceLines.of("rules.txt"));

    private final List<Rule> rules = new ArrayList<>();

    /**
     * A rule.
     *
     * @param id stable: part of every result
     * @param about what it is about
     * @param advice the rest of the sentence "X is not allowed here: "
     */
    record Rule(String id, List<Glob> about, String advice) {}

    Rules(List<String> lines) {
        String id = null;
        List<Glob> about = List.of();
        for (String line : lines) {
            if (line.startsWith("[")) {
                id = line.substring(1, line.length() - 1);
            } else if (line.startsWith("for ")) {
                about = words(line.substring(4));
            } else {
                rules.add(new Rule(id, about, line));
            }
        }
    }

    private static List<Glob> words(String text) {
        List<Glob> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(Glob.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        return words;
    }

    /** The course's rules. */
    static Rules standard() {
        return STANDARD;
    }

    /** All rules in order. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The first rule about what was used; the last one is about everything. */
    Rule about(String used) {
        return rules.stream()
                .filter(rule -> rule.about().stream().anyMatch(glob -> glob.matches(used)))
                .findFirst()
                .orElseThrow();
    }
}
