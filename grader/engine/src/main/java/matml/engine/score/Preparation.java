package matml.engine.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import matml.engine.compile.CompileHelper;
import matml.engine.compile.CompiledPost;
import matml.engine.compile.PostSources;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Policy;
import matml.engine.submission.Submission;

/**
 * Compiles the posts of one submission. A post that builds on earlier ones gets the reference of those, so that an early
 * mistake is not punished twice (follow-through marking). It gets the student's own where it compiles only against them,
 * and where the course comes without solutions.
 */
public final class Preparation {
    private final Course course;
    private final CompileHelper compiler;
    private final BiFunction<Map<String, byte[]>, Policy, Inspection> inspector;
    private final Submission submission;
    private final Map<String, Map<String, byte[]>> own = new LinkedHashMap<>();

    /**
     * A compiled post.
     *
     * @param compiled its own classes
     * @param earlier classes of the posts it builds on, inspected where they are the student's
     * @param remark whose those are, if that has to be said, or null
     */
    public record Prepared(CompiledPost compiled, Map<String, byte[]> earlier, String remark) {
        /** The inspected classes of an exercise together with those of the earlier posts. */
        public Map<String, byte[]> program(Inspection inspection) {
            Map<String, byte[]> program = new LinkedHashMap<>(earlier);
            program.putAll(inspection.classes());
            return program;
        }
    }

    /**
     * @param inspector looks through classes before they are loaded
     */
    public Preparation(
            Course course,
            CompileHelper compiler,
            BiFunction<Map<String, byte[]>, Policy, Inspection> inspector,
            Submission submission) {
        this.course = course;
        this.compiler = compiler;
        this.inspector = inspector;
        this.submission = submission;
    }

    /** Compiles a post. */
    public Prepared prepare(Post post) throws IOException, InterruptedException {
        List<Post> used = used(post);
        if (used.isEmpty()) {
            return new Prepared(compile(post, Map.of()), Map.of(), null);
        }
        if (course.reference(used.get(0).id()).isEmpty()) {
            Map<String, byte[]> own = own(used);
            return new Prepared(compile(post, own), own, null);
        }
        Map<String, byte[]> reference = new LinkedHashMap<>();
        for (Post each : used) {
            reference.putAll(course.reference(each.id()));
        }
        CompiledPost compiled = compile(post, reference);
        if (!compiled.errors().isEmpty()
                && used.stream().anyMatch(each -> submission.sources().containsKey(each.id()))) {
            Map<String, byte[]> own = own(used);
            CompiledPost again = compile(post, own);
            if (again.errors().size() < compiled.errors().size()) {
                return new Prepared(
                        again,
                        own,
                        post.id() + " compiles only with your own " + names(used)
                                + ": those were used instead of the course's, with whatever is wrong in them.");
            }
        }
        return new Prepared(compiled, reference, null);
    }

    /** The posts that the course says, and those that the student's files name; with what these in turn need. */
    private List<Post> used(Post post) {
        List<Post> earlier = course.posts().subList(0, course.posts().indexOf(post));
        Map<String, String> sources = submission.sources().getOrDefault(post.id(), Map.of());
        List<Post> used = new ArrayList<>();
        for (Post each : earlier) {
            if (post.uses().contains(each.id())
                    || sources.values().stream().anyMatch(text -> text.contains("matml." + each.id()))) {
                used.add(each);
            }
        }
        return earlier.stream()
                .filter(each -> used.contains(each)
                        || used.stream().anyMatch(other -> other.uses().contains(each.id())))
                .toList();
    }

    private CompiledPost compile(Post post, Map<String, byte[]> earlier) throws IOException, InterruptedException {
        Map<String, String> sources = submission.sources().getOrDefault(post.id(), Map.of());
        return compiler.compile(PostSources.of(course, post.id(), sources, earlier));
    }

    /** The student's classes of earlier posts; what does not compile or may not be used throws. */
    private Map<String, byte[]> own(List<Post> posts) throws IOException, InterruptedException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Post post : posts) {
            if (!own.containsKey(post.id())) {
                own.put(post.id(), inspected(post, prepareOwn(post)));
            }
            all.putAll(own.get(post.id()));
        }
        return all;
    }

    private CompiledPost prepareOwn(Post post) throws IOException, InterruptedException {
        return compile(post, own(used(post)));
    }

    private Map<String, byte[]> inspected(Post post, CompiledPost compiled) {
        List<Exercise> exercises = post.exercises();
        if (exercises.isEmpty()) {
            return Map.of();
        }
        // Each class keeps the libraries of its own exercise; helpers get those of the last.
        Policy policy = Policy.of(course, exercises.get(exercises.size() - 1));
        return inspector.apply(compiled.classes(), policy).classes();
    }

    private static String names(List<Post> posts) {
        return String.join(", ", posts.stream().map(Post::id).toList());
    }
}
