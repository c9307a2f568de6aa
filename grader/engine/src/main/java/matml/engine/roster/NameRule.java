package matml.engine.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * How the name of a submission, which was a folder or a zip, says whose it is.
 *
 * <ul>
 *   <li>{@code plain}: the name is the login.
 *   <li>{@code classroom50}, {@code github-classroom}: {@code course-post01-login}; what comes before the login is the
 *       same for the whole class.
 *   <li>{@code moodle}: {@code Full Name_1234567_assignsubmission_file}.
 *   <li>{@code canvas}: {@code lastfirst_LATE_1234_56789_file-1}; the last number counts the resubmissions.
 *   <li>{@code gradescope}: {@code submission_123456}; {@code submission_metadata.yml} beside it says whose that is.
 *   <li>anything else is a regular expression with a group {@code student}, and perhaps one {@code attempt}.
 * </ul>
 */
public final class NameRule {
    private static final String PLAIN = "plain";
    private static final String AUTO = "auto";
    private static final List<String> REPOSITORIES = List.of("classroom50", "github-classroom");
    private static final Pattern MOODLE = Pattern.compile(
            "(?<name>.+)_(?<student>\\d+)_assignsubmission_(?:file|onlinetext)(?:_.*)?", Pattern.DOTALL);
    private static final Pattern CANVAS = Pattern.compile(
            "(?<name>[^_]+)_(?:LATE_)?(?<student>\\d+)_\\d+_.+?(?:-(?<attempt>\\d{1,3}))?(?:\\.zip)?", Pattern.DOTALL);
    private static final Pattern GRADESCOPE = Pattern.compile("submission_(?<student>\\d+)");
    private static final Map<String, Pattern> PATTERNS =
            Map.of("moodle", MOODLE, "canvas", CANVAS, "gradescope", GRADESCOPE);

    private final String rule;
    private final Pattern pattern;

    private NameRule(String rule, Pattern pattern) {
        this.rule = rule;
        this.pattern = pattern;
    }

    /**
     * What a name says.
     *
     * @param id the login or number
     * @param name the full name, or empty
     * @param attempt which attempt it is, from 0 on; -1 if the name does not say
     */
    public record Said(String id, String name, int attempt) {}

    /**
     * What the names of a class say.
     *
     * @param rule the rule that was used, in words
     * @param by submission
     */
    public record Reading(String rule, Map<String, Said> by) {}

    /**
     * The rule of a name: {@code auto}, a preset, or a regular expression.
     *
     * @throws IllegalArgumentException in one sentence, if it is none
     */
    public static NameRule of(String text) {
        String name = text.strip();
        if (name.equals(AUTO) || name.equals(PLAIN) || REPOSITORIES.contains(name)) {
            return new NameRule(name, null);
        }
        if (PATTERNS.containsKey(name)) {
            return new NameRule(name, PATTERNS.get(name));
        }
        if (!name.contains("(?<student>")) {
            throw new IllegalArgumentException("--names takes " + String.join(", ", REPOSITORIES)
                    + ", moodle, canvas, gradescope, plain, or a regular expression with a group (?<student>...), not '"
                    + name + "'.");
        }
        try {
            return new NameRule("the regular expression " + name, Pattern.compile(name));
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(
                    "The regular expression of --names is not complete: " + broken.getDescription() + " in '" + name
                            + "'.",
                    broken);
        }
    }

    /**
     * Reads the names of a class.
     *
     * @param known logins of the roster, {@link Spelling#key normalised}; empty without one
     */
    public Reading read(List<String> submissions, Set<String> known) {
        if (rule.equals(AUTO)) {
            return detect(submissions, known);
        }
        if (rule.equals(PLAIN)) {
            return plain(submissions, PLAIN + ": the name of a submission is the login");
        }
        if (REPOSITORIES.contains(rule)) {
            return repositories(rule, submissions, known);
        }
        return matched(rule, pattern, submissions);
    }

    private static Reading detect(List<String> submissions, Set<String> known) {
        for (String preset : List.of("moodle", "gradescope", "canvas")) {
            long fits = submissions.stream()
                    .filter(name -> PATTERNS.get(preset).matcher(name).matches())
                    .count();
            if (!submissions.isEmpty() && fits * 2 > submissions.size()) {
                return matched(preset + " (found out from the names)", PATTERNS.get(preset), submissions);
            }
        }
        long same = submissions.stream()
                .filter(name -> known.contains(Spelling.key(name)))
                .count();
        String prefix = prefix(submissions, known);
        long behind = prefix.isEmpty()
                ? 0
                : submissions.stream()
                        .filter(name -> known.contains(behind(prefix, name)))
                        .count();
        return behind > same
                ? repositories("classroom50 (found out from the names)", submissions, known)
                : plain(submissions, PLAIN + " (found out from the names): the name of a submission is the login");
    }

    private static Reading plain(List<String> submissions, String words) {
        Map<String, Said> by = new LinkedHashMap<>();
        submissions.forEach(name -> by.put(name, new Said(name, name, -1)));
        return new Reading(words, by);
    }

    private static Reading matched(String words, Pattern pattern, List<String> submissions) {
        Map<String, Said> by = new LinkedHashMap<>();
        for (String name : submissions) {
            Matcher matcher = pattern.matcher(name);
            by.put(
                    name,
                    matcher.matches()
                            ? new Said(
                                    String.valueOf(matcher.group("student")),
                                    group(matcher, pattern, "name").replace('_', ' '),
                                    attempt(group(matcher, pattern, "attempt"), pattern))
                            : new Said(name, name, -1));
        }
        return new Reading(words, by);
    }

    private static String group(Matcher matcher, Pattern pattern, String group) {
        // Java 20 could list the groups of a pattern; 17 cannot.
        String found = pattern.pattern().contains("(?<" + group + ">") ? matcher.group(group) : null;
        return found == null ? "" : found;
    }

    private static int attempt(String digits, Pattern pattern) {
        if (digits.matches("\\d{1,9}")) {
            return Integer.parseInt(digits);
        }
        return pattern == CANVAS ? 0 : -1;
    }

    private static Reading repositories(String words, List<String> submissions, Set<String> known) {
        String prefix = prefix(submissions, known);
        Map<String, Said> by = new LinkedHashMap<>();
        for (String name : submissions) {
            String id = behind(prefix, name);
            by.put(name, new Said(id.isEmpty() ? name : id, "", -1));
        }
        return new Reading(words + ": the login follows '" + prefix + "'", by);
    }

    private static String behind(String prefix, String name) {
        String lower = Spelling.key(name);
        return lower.startsWith(prefix) ? lower.substring(prefix.length()) : lower;
    }

    /**
     * What all repositories of an assignment begin with. A login may have hyphens, and may end with another login: which
     * part is the login is decided for the whole class at once, by what most names have in front of a login that is
     * known.
     */
    private static String prefix(List<String> submissions, Set<String> known) {
        Map<String, Integer> votes = new HashMap<>();
        for (String name : submissions) {
            String lower = Spelling.key(name);
            for (int dash = lower.indexOf('-'); dash >= 0; dash = lower.indexOf('-', dash + 1)) {
                if (known.contains(lower.substring(dash + 1))) {
                    votes.merge(lower.substring(0, dash + 1), 1, Integer::sum);
                }
            }
        }
        if (!votes.isEmpty()) {
            return votes.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(each -> each.getKey().length()))
                    .orElseThrow()
                    .getKey();
        }
        return known.isEmpty() ? common(submissions) : "";
    }

    /** The longest beginning, up to a hyphen, that all names share. */
    private static String common(List<String> submissions) {
        List<String> lower = submissions.stream().map(Spelling::key).collect(Collectors.toCollection(ArrayList::new));
        if (lower.size() < 2) {
            return "";
        }
        String shortest =
                lower.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        for (int dash = shortest.lastIndexOf('-');
                dash >= 0;
                dash = dash == 0 ? -1 : shortest.lastIndexOf('-', dash - 1)) {
            String prefix = shortest.substring(0, dash + 1);
            if (lower.stream().allMatch(name -> name.startsWith(prefix) && name.length() > prefix.length())) {
                return prefix;
            }
        }
        return "";
    }
}
