package matml.engine.course;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;

/**
 * The part of a course that is graded.
 *
 * @param assign how it was named: appears in every result
 * @param ids ids of the exercises and quizzes ({@code post01/quiz})
 */
public record Selection(List<String> assign, Set<String> ids) {
    static Selection of(Course course, List<String> assign) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> names = assign.stream().map(name -> fullId(course, name)).toList();
        for (String name : names) {
            List<String> named =
                    course.posts().stream().flatMap(post -> named(post, name)).toList();
            if (named.isEmpty()) {
                throw new IllegalArgumentException("'" + name + "' names no post, group or exercise of this course. "
                        + "Posts: "
                        + String.join(
                                ", ", course.posts().stream().map(Post::id).toList())
                        + "; groups: core, further (post01/core); exercises: "
                        + String.join(
                                ", ",
                                course.exercises().stream().map(Exercise::id).toList()) + ".");
            }
            ids.addAll(named);
        }
        return new Selection(names, ids);
    }

    /** {@code losses} for {@code post01/losses}, where only one exercise is called so. */
    private static String fullId(Course course, String name) {
        List<String> ids = course.exercises().stream()
                .map(Exercise::id)
                .filter(id -> Post.shortId(id).equals(name))
                .toList();
        return ids.size() == 1 ? ids.get(0) : name;
    }

    private static Stream<String> named(Post post, String name) {
        Stream<String> exercises = post.exercises().stream()
                .filter(exercise -> name.equals(post.id())
                        || name.equals(exercise.id())
                        || name.equals(post.id() + "/" + exercise.group()))
                .map(Exercise::id);
        // The quiz belongs to the evening's work: who takes the core takes it too.
        boolean quiz = post.quiz() != null
                && (name.equals(post.id()) || name.equals(quizId(post)) || name.equals(post.id() + "/core"));
        return Stream.concat(exercises, quiz ? Stream.of(quizId(post)) : Stream.of());
    }

    /** The id under which a post's quiz is selected and reported. */
    public static String quizId(Post post) {
        return post.id() + "/quiz";
    }

    /** Whether an exercise or quiz is part of it. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** The posts it touches. */
    public List<Post> posts(Course course) {
        return course.posts().stream()
                .filter(post -> ids.stream().anyMatch(id -> id.startsWith(post.id() + "/")))
                .toList();
    }

    /** The exercises of a post that it holds. */
    public List<Exercise> exercises(Post post) {
        return post.exercises().stream().filter(exercise -> has(exercise.id())).toList();
    }
}
