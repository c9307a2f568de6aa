package matml.engine.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.author.CourseSource;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Task;

/** Proves what needs no program to run: the syllabus, and that texts, hints, tasks and checks correspond. */
final class SyllabusProof {
    private static final int MOST_COMMENTARY_LINES = 8;

    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\d+)\\. (.+?)\\s*$");
    private static final List<String> LEVELS = List.of("ask", "point", "tell");

    private SyllabusProof() {}

    /** Defects of the syllabus as a whole. */
    static List<String> defects(Course course, CourseSource source) throws IOException {
        List<String> defects = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Map<String, String> taughtBy = new LinkedHashMap<>();
        for (Post post : course.posts()) {
            Set<String> classes = new HashSet<>();
            for (Exercise exercise : post.exercises()) {
                for (String prerequisite : exercise.prerequisites()) {
                    if (!known.contains(prerequisite)) {
                        defects.add(exercise.id() + ": the prerequisite " + prerequisite
                                + " is no earlier exercise of the syllabus.");
                    }
                }
                known.add(exercise.id());
                if (!List.of("core", "further").contains(exercise.group())) {
                    defects.add(exercise.id() + ": the group must be core or further.");
                }
                for (String concept : exercise.concepts()) {
                    String other = taughtBy.putIfAbsent(concept, exercise.id());
                    if (other != null) {
                        defects.add(
                                exercise.id() + ": the concept '" + concept + "' is taught by " + other + " already.");
                    }
                }
                classes.addAll(exercise.classes());
                classes.addAll(exercise.given());
            }
            Set<String> unlisted = new HashSet<>(source.solutions(post.id()).keySet());
            unlisted.removeAll(classes);
            for (String name : unlisted) {
                defects.add(post.id() + ": the class " + name + " belongs to no exercise of the syllabus.");
            }
            classes.removeAll(source.solutions(post.id()).keySet());
            for (String name : classes) {
                defects.add(post.id() + ": the syllabus names a class " + name + ", which has no solution.");
            }
        }
        return defects;
    }

    /** Defects of an exercise's texts and checks. */
    static List<String> textDefects(Exercise exercise, CourseSource source) throws IOException {
        List<String> defects = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (Check check : exercise.checks()) {
            if (!methods.add(check.method())) {
                defects.add(exercise.id() + ": two checks are called " + check.method() + ".");
            }
        }
        for (Task task : exercise.tasks()) {
            if (task.checks().isEmpty()) {
                defects.add(exercise.id() + ": task " + task.number() + " has no check.");
            }
        }
        String commentary = source.commentary(exercise);
        long lines = commentary == null
                ? 0
                : commentary.lines().filter(line -> !line.isBlank()).count();
        if (lines < 1 || lines > MOST_COMMENTARY_LINES) {
            defects.add(exercise.id() + ": the commentary on its solution, solutions/commentary/" + exercise.id()
                    + ".md, must have 1 to " + MOST_COMMENTARY_LINES + " lines.");
        }
        for (Map.Entry<String, String> text : source.texts(exercise).entrySet()) {
            if (text.getValue() == null) {
                defects.add(exercise.id() + ": " + text.getKey() + " is missing.");
                continue;
            }
            if (!headings(text.getValue()).equals(titles(exercise))) {
                defects.add(exercise.id() + ": the headings of " + text.getKey() + " are " + headings(text.getValue())
                        + ", the tasks of the syllabus " + titles(exercise) + ".");
            }
            if (text.getKey().contains("/hints/")) {
                defects.addAll(hintDefects(exercise, text.getKey(), text.getValue()));
            }
        }
        return defects;
    }

    private static List<String> hintDefects(Exercise exercise, String file, String text) {
        List<String> defects = new ArrayList<>();
        String[] parts = text.split("(?m)^## \\d+\\. ");
        for (int i = 1; i < parts.length; i++) {
            int from = 0;
            for (String level : LEVELS) {
                Matcher matcher =
                        Pattern.compile("(?m)^### " + level + "\\s*\\n+\\S").matcher(parts[i]);
                if (!matcher.find(from)) {
                    defects.add(exercise.id() + ": " + file + ", task " + i + " has no hint '" + level + "'.");
                } else {
                    from = matcher.end();
                }
            }
        }
        return defects;
    }

    private static Map<Integer, String> headings(String text) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        Matcher matcher = HEADING.matcher(text.replace("\r\n", "\n"));
        while (matcher.find()) {
            headings.put(Integer.valueOf(matcher.group(1)), matcher.group(2));
        }
        return headings;
    }

    private static Map<Integer, String> titles(Exercise exercise) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        exercise.tasks().forEach(task -> titles.put(task.number(), task.title()));
        return titles;
    }
}
