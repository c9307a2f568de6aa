package matml.engine.publish;

import com.google.gson.GsonBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import matml.engine.author.CourseDefect;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Course.Quiz;
import matml.engine.course.Course.Spec;
import matml.engine.course.Course.Task;
import matml.engine.result.Result.Visibility;

/** What of a course students may have: its public checks, and of everything hidden the points alone. */
final class PublicCourse {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private PublicCourse() {}

    /** The course's document without hidden checks, misconceptions and answers. */
    static byte[] document(Course course, Set<String> posts) {
        Spec spec = new Spec(
                course.version(),
                course.posts().stream()
                        .filter(post -> posts.contains(post.id()))
                        .map(post -> post(post, posts))
                        .toList());
        String text = new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(spec);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Post post(Post post, Set<String> posts) {
        return new Post(
                post.id(),
                post.title(),
                post.exercises().stream()
                        .map(exercise -> exercise(exercise, posts))
                        .toList(),
                post.quiz() == null ? null : questions(post.quiz()),
                post.plots(),
                post.uses());
    }

    private static Exercise exercise(Exercise exercise, Set<String> posts) {
        return new Exercise(
                exercise.id(),
                exercise.title(),
                exercise.group(),
                exercise.minutes(),
                exercise.classes(),
                exercise.given(),
                exercise.concepts(),
                exercise.prerequisites().stream()
                        .filter(id -> posts.contains(id.substring(0, id.indexOf('/'))))
                        .toList(),
                exercise.practises(),
                exercise.libraries(),
                exercise.tasks().stream().map(PublicCourse::task).toList(),
                List.of());
    }

    private static Task task(Task task) {
        List<Check> checks = new ArrayList<>();
        int hidden = 0;
        for (Check check : task.checks()) {
            if (check.visibility() == Visibility.PUBLIC) {
                checks.add(check);
            } else {
                hidden += check.points();
            }
        }
        if (hidden > 0) {
            checks.add(Check.secret(task.number(), hidden));
        }
        return new Task(task.number(), task.title(), task.file(), checks);
    }

    private static Quiz questions(Quiz quiz) {
        return new Quiz(
                quiz.title(),
                quiz.questions().stream()
                        .map(each -> new Question(each.number(), each.title(), each.points(), List.of(), Map.of()))
                        .toList());
    }

    /**
     * The jar of the public checks.
     *
     * @param sources names of the classes whose source is published, {@code matml/checks/post01/LossesTest}
     * @throws CourseDefect if one of them needs a class that is not published
     */
    static byte[] checks(Course course, Set<String> sources) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        Set<String> hidden = new TreeSet<>();
        try (ZipFile jar = new ZipFile(course.checks().toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                if (isOf(sources, entry.getName())) {
                    classes.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                } else {
                    hidden.add(entry.getName());
                }
            }
        }
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            for (String used : ConstantPool.read(each.getValue()).classes()) {
                if (hidden.contains(used + ".class")) {
                    throw new CourseDefect("The public check " + each.getKey().replace(".class", "") + " needs " + used
                            + ", which students do not have: put that class into exercises/src/test/java.");
                }
            }
        }
        Set<String> missing = new TreeSet<>(sources);
        classes.keySet().forEach(name -> missing.remove(name.replaceFirst("\\.class$", "")));
        if (!missing.isEmpty()) {
            throw new CourseDefect("The course was built without the public check "
                    + missing.iterator().next() + ": build it again with mvn package.");
        }
        return jar(classes);
    }

    private static boolean isOf(Set<String> sources, String entry) {
        String name = entry.replaceFirst("\\.class$", "");
        int nested = name.indexOf('$');
        return entry.endsWith(".class") && sources.contains(nested < 0 ? name : name.substring(0, nested));
    }

    /** Not compressed: what a compressor makes of the same bytes depends on the JDK. */
    private static byte[] jar(SortedMap<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(NO_TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(each.getValue().length);
                CRC32 sum = new CRC32();
                sum.update(each.getValue());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
