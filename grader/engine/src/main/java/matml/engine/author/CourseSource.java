package matml.engine.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Misconception;
import matml.engine.course.Course.Plot;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Course.Quiz;
import matml.engine.course.Course.Spec;
import matml.engine.course.Course.Task;
import matml.engine.result.Result.Message;

/**
 * The author's side of a course: the folder with {@code syllabus.yaml}, {@code solutions}, {@code exercises} and
 * {@code grader/checks}. Everything is read from there once; nothing is said twice.
 */
public final class CourseSource {
    /** What can change a result: with another of these, earlier results are not up to date. */
    private static final List<String> DECIDES = List.of(
            "syllabus.yaml",
            "materials/src/main",
            "solutions/src/main",
            "exercises/src/test",
            "grader/kit/src/main",
            "grader/engine/src/main",
            "grader/checks/src/main",
            "grader/checks/wrong",
            "grader/checks/quiz");

    private static final Pattern POST_CLASS = Pattern.compile("matml/(post\\d\\d)/");

    private final Path root;
    private final FrontMatter syllabus;
    private final Map<String, Map<String, String>> solutions = new ConcurrentHashMap<>();

    /**
     * Opens a course's sources.
     *
     * @param root the folder that holds {@code syllabus.yaml}
     */
    public CourseSource(Path root) throws IOException {
        this.root = root;
        Path file = root.resolve("syllabus.yaml");
        if (!Files.isRegularFile(file)) {
            throw new CourseDefect(root + " holds no syllabus.yaml.");
        }
        syllabus = FrontMatter.ofYaml("syllabus.yaml", Files.readString(file));
    }

    /**
     * What is said about the reference of an exercise beside its difference from a student's work.
     *
     * @return the text, or null if there is none
     */
    public String commentary(Exercise exercise) throws IOException {
        Path file = root.resolve("solutions")
                .resolve("commentary")
                .resolve(exercise.post())
                .resolve(Post.shortId(exercise.id()) + ".md");
        return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
    }

    /** Where the compiled checks are expected. */
    public Path checkClasses() {
        return root.resolve("grader/checks/target/classes");
    }

    /** Where the compiled reference solutions are expected. */
    public Path solutionClasses() {
        return root.resolve("solutions/target/classes");
    }

    /** Where students write. */
    public Path exercises() {
        return root.resolve("exercises");
    }

    /** Ids of the posts in order. */
    public List<String> posts() {
        return syllabus.mappings("posts").stream().map(post -> post.text("id")).toList();
    }

    /** The reference solutions of a post by class name. */
    public Map<String, String> solutions(String post) throws IOException {
        Map<String, String> known = solutions.get(post);
        if (known == null) {
            known = javaFiles(root.resolve("solutions/src/main/java/matml").resolve(post));
            solutions.put(post, known);
        }
        return known;
    }

    /** Changes with whatever can change what the checks see of an exercise's wrong solutions and of its reference. */
    String evidenceDigest(Exercise exercise) throws IOException {
        List<String> places = new ArrayList<>(List.of("materials/src/main", "grader/kit/src/main"));
        for (String step : List.of("author", "compile", "course", "diagnose", "jvm", "run")) {
            places.add("grader/engine/src/main/java/matml/engine/" + step);
        }
        // Posts build on those before them.
        for (String post : posts().subList(0, posts().indexOf(exercise.post()) + 1)) {
            places.add("solutions/src/main/java/matml/" + post);
        }
        places.add("grader/checks/src/main/java/matml/checks/" + exercise.post());
        places.add("exercises/src/test/java/matml/checks/" + exercise.post());
        places.add("grader/checks/wrong/" + exercise.id());
        return SourceDigest.of(root, places) + Runtime.version().feature();
    }

    /** Changes with whatever can change which mutants of a post's solutions its hidden checks notice. */
    public String mutantDigest(String post) throws IOException {
        return SourceDigest.of(
                root,
                List.of("solutions/src/main/java/matml/" + post, "grader/checks/src/main/java/matml/checks/" + post));
    }

    /** What mutation testing last said of a post, or null. */
    public MutantRecord mutants(String post) throws IOException {
        return MutantRecord.read(root).stream()
                .filter(record -> record.post().equals(post))
                .findFirst()
                .orElse(null);
    }

    /** The stubs of a post by class name, made from the solutions. */
    public Map<String, String> stubs(String post) throws IOException {
        Map<String, String> stubs = new TreeMap<>();
        for (Map.Entry<String, String> solution : solutions(post).entrySet()) {
            stubs.put(solution.getKey(), StubGenerator.stub(solution.getKey() + ".java", solution.getValue()));
        }
        return stubs;
    }

    /** Where a student edits a class. */
    public Path desk(String post, String className) {
        return exercises().resolve("src/main/java/matml").resolve(post).resolve(className + ".java");
    }

    /** Stubs on the desk that differ from the ones made now, by path below the root; line ends do not count. */
    public List<String> drift() throws IOException {
        List<String> drift = new ArrayList<>();
        for (String post : posts()) {
            for (Map.Entry<String, String> stub : stubs(post).entrySet()) {
                Path file = desk(post, stub.getKey());
                if (!Files.exists(file)
                        || !Files.readString(file).replace("\r\n", "\n").equals(stub.getValue())) {
                    drift.add(root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"));
                }
            }
        }
        return drift;
    }

    /** Resolves the syllabus: checks found in the class files, misconceptions in the wrong solutions. */
    public Spec spec() throws IOException {
        Map<String, List<Check>> checks = CheckFinder.find(checkClasses());
        List<Plot> plots = PlotFinder.find(checkClasses());
        List<Post> posts = new ArrayList<>();
        for (FrontMatter post : syllabus.mappings("posts")) {
            List<Exercise> exercises = new ArrayList<>();
            for (FrontMatter exercise : post.mappings("exercises")) {
                String id = post.text("id") + "/" + exercise.text("id");
                exercises.add(exercise(id, exercise, checks.getOrDefault(id, List.of())));
                checks.remove(id);
            }
            posts.add(new Post(
                    post.text("id"),
                    post.text("title"),
                    exercises,
                    quiz(post.text("id")),
                    exercises.stream()
                            .flatMap(exercise -> plots.stream()
                                    .filter(plot -> plot.exercise().equals(exercise.id())))
                            .toList(),
                    uses(post.text("id"), posts)));
        }
        List<String> known = posts.stream()
                .flatMap(post -> post.plots().stream())
                .map(Plot::exercise)
                .toList();
        plots.stream().filter(plot -> !known.contains(plot.exercise())).forEach(plot -> {
            throw new CourseDefect(plot.plotClass() + "." + plot.method() + " plots " + plot.exercise()
                    + ", which syllabus.yaml does not know: fix @Plot.");
        });
        if (!checks.isEmpty()) {
            throw new CourseDefect(
                    "There are checks for " + checks.keySet() + ", which syllabus.yaml does not know: fix @Exercise.");
        }
        return new Spec(syllabus.text("version") + "+" + SourceDigest.of(root, DECIDES), posts);
    }

    /** The posts whose classes those of a post, its checks or its plots name, and what these need in turn. */
    private List<String> uses(String post, List<Post> earlier) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path folder : List.of(
                solutionClasses().resolve("matml").resolve(post),
                checkClasses().resolve("matml/checks").resolve(post),
                checkClasses().resolve("matml/plots").resolve(post))) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file : list.filter(Files::isRegularFile).toList()) {
                    // Names of classes stand in a class file as they are.
                    Matcher name = POST_CLASS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                    while (name.find()) {
                        named.add(name.group(1));
                    }
                }
            }
        }
        named.remove(post);
        Set<String> all = new TreeSet<>(named);
        earlier.stream().filter(each -> named.contains(each.id())).forEach(each -> all.addAll(each.uses()));
        List<String> known = earlier.stream().map(Post::id).toList();
        all.stream().filter(each -> !known.contains(each)).forEach(each -> {
            throw new CourseDefect(post + " uses classes of " + each + ", which is not before it in syllabus.yaml.");
        });
        return List.copyOf(all);
    }

    private Exercise exercise(String id, FrontMatter entry, List<Check> checks) throws IOException {
        List<String> titles = entry.texts("tasks");
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int number = i + 1;
            tasks.add(new Task(
                    number,
                    titles.get(i),
                    file(id, entry.texts("classes"), number),
                    checks.stream().filter(check -> check.task() == number).toList()));
        }
        checks.stream()
                .filter(check -> check.task() < 1 || check.task() > titles.size())
                .forEach(check -> {
                    throw new CourseDefect(check.checkClass() + "." + check.method() + " names task " + check.task()
                            + ", but " + id + " has " + titles.size() + " tasks.");
                });
        return new Exercise(
                id,
                entry.text("title"),
                entry.text("group"),
                entry.number("minutes"),
                entry.texts("classes"),
                entry.texts("given"),
                entry.texts("concepts"),
                entry.texts("prerequisites").stream()
                        .map(name -> name.contains("/") ? name : id.substring(0, id.indexOf('/') + 1) + name)
                        .toList(),
                entry.texts("practises"),
                entry.texts("libraries"),
                tasks,
                misconceptions(id));
    }

    /** The file whose solution marks the task: {@code // BEGIN SOLUTION task 3: ...}; else the main class's. */
    private String file(String exercise, List<String> classes, int task) throws IOException {
        Map<String, String> sources = solutions(exercise.substring(0, exercise.indexOf('/')));
        Pattern mark = Pattern.compile("// BEGIN SOLUTION [^\\n]*\\btask " + task + "\\b");
        for (String name : classes) {
            if (mark.matcher(sources.getOrDefault(name, "")).find()) {
                return name + ".java";
            }
        }
        return classes.isEmpty() ? "" : classes.get(0) + ".java";
    }

    private List<Misconception> misconceptions(String exercise) throws IOException {
        List<Misconception> misconceptions = new ArrayList<>();
        for (Map.Entry<String, String> file :
                javaFiles(folder("wrong", exercise)).entrySet()) {
            String name = "wrong/" + exercise + "/" + file.getKey() + ".java";
            FrontMatter head = FrontMatter.ofJava(name, file.getValue());
            if (!head.has("misconception")) {
                misconceptions.add(new Misconception(
                        file.getKey(),
                        head.text("title"),
                        head.number("task"),
                        new Message(head.text("ask"), head.text("point"), head.text("tell"))));
            }
        }
        return misconceptions;
    }

    /** The wrong solutions of an exercise. */
    public List<Specimen> wrong(Exercise exercise) throws IOException {
        return specimens("wrong", exercise);
    }

    /** The alternatives of an exercise: as right as the reference. */
    public List<Specimen> alternatives(Exercise exercise) throws IOException {
        return specimens("alternatives", exercise);
    }

    /**
     * Programs that show the mistakes of the wrong solutions of the same names, written in another style. No fingerprint is
     * made of them.
     */
    public List<Specimen> heldOut(Exercise exercise) throws IOException {
        Map<String, Specimen> wrong = new LinkedHashMap<>();
        wrong(exercise).forEach(specimen -> wrong.put(specimen.name(), specimen));
        List<Specimen> heldOut = new ArrayList<>();
        for (Specimen specimen : specimens("held-out", exercise)) {
            Specimen first = wrong.get(specimen.name());
            if (first == null) {
                throw new CourseDefect("held-out/" + exercise.id() + "/" + specimen.name()
                        + ".java has no wrong solution of the same name.");
            }
            heldOut.add(specimen.inTheStyleOf(first));
        }
        return heldOut;
    }

    /** Programs with mistakes that no wrong solution shows. */
    public List<Specimen> unlisted(Exercise exercise) throws IOException {
        return specimens("unlisted", exercise);
    }

    private List<Specimen> specimens(String kind, Exercise exercise) throws IOException {
        List<Specimen> specimens = new ArrayList<>();
        for (Map.Entry<String, String> file :
                javaFiles(folder(kind, exercise.id())).entrySet()) {
            String name = kind + "/" + exercise.id() + "/" + file.getKey() + ".java";
            FrontMatter head = FrontMatter.ofJava(name, file.getValue());
            boolean wrong = kind.equals("wrong");
            if (!wrong) {
                head.text(kind.equals("unlisted") ? "idea" : "style");
            }
            String misconception = wrong ? head.text("misconception", file.getKey()) : null;
            if (wrong
                    && exercise.misconceptions().stream()
                            .noneMatch(each -> each.id().equals(misconception))) {
                throw new CourseDefect(
                        name + " names the misconception " + misconception + ", which no file describes.");
            }
            specimens.add(new Specimen(
                    exercise.id(),
                    file.getKey(),
                    Splicer.splice(
                            name,
                            exercise.post(),
                            solutions(exercise.post()),
                            JavaText.parse(name, file.getValue()),
                            head.flag("whole")),
                    misconception,
                    wrong ? head.number("task") : 0,
                    head.texts("covers"),
                    head.texts("coincides"),
                    head.texts("contains")));
        }
        return specimens;
    }

    private Path folder(String kind, String exercise) {
        return root.resolve("grader/checks").resolve(kind).resolve(exercise);
    }

    private Quiz quiz(String post) throws IOException {
        Path file = root.resolve("grader/checks/quiz").resolve(post + ".yaml");
        if (!Files.exists(file)) {
            return null;
        }
        FrontMatter key = FrontMatter.ofYaml("quiz/" + post + ".yaml", Files.readString(file));
        List<Question> questions = new ArrayList<>();
        for (FrontMatter question : key.mappings("questions")) {
            questions.add(new Question(
                    question.number("number"),
                    question.text("title"),
                    question.number("points"),
                    accepted(question.raw("accepted")),
                    options(question.raw("options"))));
        }
        return new Quiz(key.text("title"), questions);
    }

    private static List<List<String>> accepted(Object raw) {
        List<List<String>> accepted = new ArrayList<>();
        for (Object set : (List<?>) raw) {
            accepted.add(((List<?>) set).stream().map(String::valueOf).toList());
        }
        return accepted;
    }

    private static Map<String, String> options(Object raw) {
        Map<String, String> options = new LinkedHashMap<>();
        ((Map<?, ?>) raw)
                .forEach((letter, text) -> options.put(
                        String.valueOf(letter), String.valueOf(text).strip().replaceAll("\\s+", " ")));
        return options;
    }

    /** How many mistakes of the catalogue {@code LEFT-OUT.md} lists. */
    public long leftOut() throws IOException {
        Path file = root.resolve("grader/checks/LEFT-OUT.md");
        if (!Files.exists(file)) {
            return 0;
        }
        return Files.readString(file)
                .lines()
                .filter(line -> line.matches("\\| [EP]\\d+\\.\\d+ \\|.*"))
                .count();
    }

    /** Texts of the exercise as students read it, with the file's name below {@code exercises}. */
    public Map<String, String> texts(Exercise exercise) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String shortId = Post.shortId(exercise.id());
        for (String name : List.of(shortId + ".md", "hints/" + shortId + ".md")) {
            Path file = exercises().resolve("posts").resolve(exercise.post()).resolve(name);
            texts.put(
                    "exercises/posts/" + exercise.post() + "/" + name,
                    Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : null);
        }
        return texts;
    }

    /** Java files of a folder by name without ending, in alphabetical order; an absent folder holds none. */
    static Map<String, String> javaFiles(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file :
                        list.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString();
                    files.put(
                            name.substring(0, name.length() - ".java".length()),
                            Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
                }
            }
        }
        return files;
    }
}
