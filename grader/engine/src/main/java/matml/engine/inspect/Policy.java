package matml.engine.inspect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;

/**
 * What the classes of a submission may use besides the allow-list.
 *
 * @param packages the packages of posts that they may be in and use: their own and earlier ones, {@code matml.post01}
 * @param libraries by name of a top-level class, {@code matml.post01.Losses}: packages (or classes) of Smile it may use
 * @param others the same for classes that are not named there: a student's own helpers
 */
public record Policy(Set<String> packages, Map<String, List<String>> libraries, List<String> others) {
    /**
     * The policy under which an exercise is graded. A class of another exercise keeps the libraries of its own; helpers
     * get those of the exercise at hand, so that no helper brings in what the exercise asks to write.
     */
    public static Policy of(Course course, Exercise exercise) {
        Set<String> packages = new LinkedHashSet<>();
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        for (Post post : course.posts()) {
            String name = "matml." + post.id();
            packages.add(name);
            for (Exercise each : post.exercises()) {
                each.classes().forEach(type -> libraries.put(name + "." + type, each.libraries()));
                each.given().forEach(type -> libraries.putIfAbsent(name + "." + type, each.libraries()));
            }
            if (post.id().equals(exercise.post())) {
                break;
            }
        }
        return new Policy(packages, libraries, exercise.libraries());
    }

    /** Whether a top-level class, or one nested in it, may use a class of a library. */
    boolean allows(String topLevelClass, String libraryClass) {
        // Smile's readers take paths and addresses: no syllabus can allow them.
        return !libraryClass.startsWith("smile.io.")
                && libraries.getOrDefault(topLevelClass, others).stream()
                        .anyMatch(prefix -> libraryClass.equals(prefix) || libraryClass.startsWith(prefix + "."));
    }
}
