package matml.engine.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matml.engine.author.CourseDefect;
import matml.engine.author.StubGenerator;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Selection;
import matml.engine.publish.Publication.Published;

/**
 * Makes a student repository from a built course. What students must not have is not taken out of anything: each file is
 * put in by name, and the result is searched for the course's secrets before anybody sees it.
 */
public final class Publisher {
    private static final Set<String> BINARY = Set.of("png", "jpg", "gif", "pdf", "jar", "zip");
    private static final String ENGINE = "matml-engine/";
    private static final String DESK = "exercises/src/main/java/matml/";
    private static final String TESTS = "exercises/src/test/java/";
    private static final String WELCOME = "welcome";

    private final Path root;
    private final Course course;
    private final Collection<Path> jars;
    private final Set<String> formats;
    private final Map<String, Published> files = new TreeMap<>();

    /**
     * @param root the folder of the course's sources
     * @param course the course that was built from them
     * @param jars the jars of the engine
     * @param formats names of the report formats there are
     */
    public Publisher(Path root, Course course, Collection<Path> jars, Collection<String> formats) {
        this.root = root;
        this.course = course;
        this.jars = jars;
        this.formats = Set.copyOf(formats);
    }

    /**
     * The student repository of the posts that a selection touches, and of the earlier ones whose classes these need; they
     * are published whole, since their texts speak of each other. The practice workflow asks for the selection.
     *
     * @throws CourseDefect if something of the course is missing, or something secret would get out
     */
    public Publication publication(Selection selection) throws IOException {
        files.clear();
        List<Post> chosen = selection.posts(course);
        List<Post> posts = course.posts().stream()
                .filter(post -> chosen.contains(post)
                        || chosen.stream().anyMatch(each -> each.uses().contains(post.id())))
                .toList();
        Set<String> ids = posts.stream().map(Post::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Post post : posts) {
            stubs(post);
            texts(post);
            quiz(post);
        }
        welcome();
        publicChecks(ids);
        tree("materials/src/main", "materials/src/main", file -> true);
        tree("grader/kit/src/main", ENGINE + "kit/src/main", file -> true);
        engine(ids);
        settings(posts, selection);
        Publication publication = Publication.of(course.version(), selection.assign(), files);
        List<Leak> leaks = new LeakSearch(Secrets.of(root, course)).in(publication.files());
        if (!leaks.isEmpty()) {
            throw new CourseDefect("Nothing was published, because something secret would get out: "
                    + leaks.stream().limit(5).map(Leak::toString).collect(Collectors.joining("; "))
                    + (leaks.size() > 5 ? "; and " + (leaks.size() - 5) + " more" : "")
                    + ". Take it out of the course's public files, and publish again.");
        }
        return publication;
    }

    private void stubs(Post post) throws IOException {
        Set<String> written = post.exercises().stream()
                .flatMap(exercise -> exercise.classes().stream())
                .collect(Collectors.toSet());
        for (String stub : course.stubs(post.id())) {
            String path = post.id() + "/" + stub + ".java";
            put(DESK + path, written.contains(stub) ? Role.WORK : Role.COURSE, course.stub(post.id(), stub));
            put(ENGINE + "course/stubs/matml/" + path, Role.COURSE, course.stub(post.id(), stub));
        }
    }

    /** From the solutions: on the author's desk it may be broken, which is what it is there for. */
    private void welcome() throws IOException {
        Path folder = root.resolve("solutions/src/main/java/matml").resolve(WELCOME);
        for (Path file : filesBelow(folder)) {
            String name = file.getFileName().toString();
            put(DESK + WELCOME + "/" + name, Role.WORK, StubGenerator.stub(name, text(file)));
        }
        tests(WELCOME);
    }

    private void texts(Post post) throws IOException {
        String folder = "exercises/posts/" + post.id();
        // The map of what is practised where is for authors, and answers the quiz by the way.
        tree(folder, folder, file -> !file.endsWith("map.md"));
        for (Path file : filesOf(root.resolve("exercises/posts"))) {
            put("exercises/posts/" + file.getFileName(), Role.COURSE, text(file));
        }
        tests(post.id());
    }

    /** The questions, and the answer file as it is before anybody has answered: the author may have tried it. */
    private void quiz(Post post) throws IOException {
        String name = "exercises/quiz/" + post.id();
        if (post.quiz() == null || !Files.exists(root.resolve(name + ".md"))) {
            return;
        }
        put(name + ".md", Role.COURSE, text(root.resolve(name + ".md")));
        String head = text(root.resolve(name + ".txt"))
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String answers = post.quiz().questions().stream()
                .map(Question::number)
                .map(number -> number + ": ?\n")
                .collect(Collectors.joining());
        put(name + ".txt", Role.WORK, head + "\n" + answers);
    }

    /** The public checks of a post, and what else is public and made of Java: {@code matml/KIND/post01}. */
    private void tests(String post) throws IOException {
        Path kinds = root.resolve(TESTS).resolve("matml");
        if (Files.isDirectory(kinds)) {
            try (Stream<Path> list = Files.list(kinds)) {
                for (Path kind : list.sorted().toList()) {
                    String folder = TESTS + "matml/" + kind.getFileName() + "/" + post;
                    tree(folder, folder, file -> file.toString().endsWith(".java"));
                }
            }
        }
    }

    private void publicChecks(Set<String> posts) throws IOException {
        Set<String> sources = new TreeSet<>();
        for (String path : files.keySet()) {
            String[] parts =
                    path.startsWith(TESTS) ? path.substring(TESTS.length()).split("/") : new String[0];
            if (parts.length > 3 && posts.contains(parts[2])) {
                sources.add(path.substring(TESTS.length(), path.length() - ".java".length()));
            }
        }
        put(ENGINE + "course/" + Course.CHECKS, Role.COURSE, PublicCourse.checks(course, sources));
        put(ENGINE + "course/" + Course.DOCUMENT, Role.COURSE, PublicCourse.document(course, posts));
    }

    private void engine(Set<String> posts) throws IOException {
        if (jars.isEmpty()) {
            throw new CourseDefect("The engine has not been built: run mvn package, or ./matml.");
        }
        Licences licences = new Licences();
        for (Path jar : jars) {
            put(ENGINE + "lib/" + jar.getFileName(), Role.COURSE, Files.readAllBytes(jar));
        }
        for (Map.Entry<String, String> text : licences.texts(jars).entrySet()) {
            put(ENGINE + "licences/" + text.getKey(), Role.COURSE, text.getValue());
        }
        put("NOTICE", Role.COURSE, licences.notice(jars));
        put("LICENSE", Role.COURSE, Templates.text("licences/Apache-2.0.txt"));
    }

    private void settings(List<Post> posts, Selection selection) throws IOException {
        Map<String, String> blanks = new TreeMap<>(new Versions(root.resolve("pom.xml"), jars).all());
        blanks.put("posts", table(posts));
        blanks.put("practice", String.join(" ", selection.assign()));
        blanks.putAll(gitLab());
        for (String pom : List.of("pom.xml", "materials/pom.xml", "exercises/pom.xml")) {
            put(pom, Role.SETTING, Templates.filled("student/" + pom, blanks));
        }
        put(ENGINE + "kit/pom.xml", Role.COURSE, Templates.filled("student/kit/pom.xml", blanks));
        put("matml", Role.COURSE, Templates.text("student/matml"));
        put("matml.cmd", Role.COURSE, Templates.text("student/matml.cmd").replace("\n", "\r\n"));
        put("README.md", Role.SETTING, Templates.filled("student/README.md", blanks));
        put(".gitignore", Role.SETTING, Templates.text("student/gitignore"));
        put(".gitattributes", Role.SETTING, Templates.text("student/gitattributes"));
        put(".gitlab-ci.yml", Role.SETTING, Templates.filled("student/gitlab-ci.yml", blanks));
        for (String file : List.of(".github/workflows/practice.yml", ".devcontainer/devcontainer.json")) {
            put(file, Role.SETTING, Templates.filled("student/" + file, blanks));
        }
        for (String shared : List.of(".editorconfig", ".vscode/extensions.json", ".vscode/settings.json")) {
            if (Files.exists(root.resolve(shared))) {
                put(shared, Role.SETTING, text(root.resolve(shared)));
            }
        }
    }

    /** GitLab shows reports beside the pipeline in the formats that it reads, where matml writes them. */
    private Map<String, String> gitLab() {
        StringBuilder options = new StringBuilder();
        StringBuilder artifacts = new StringBuilder();
        Map.of("junit", "junit.xml", "codequality", "gl-code-quality-report.json").entrySet().stream()
                .filter(format -> formats.contains(format.getKey()))
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(format -> {
                    options.append(" --write " + format.getKey() + "=" + format.getValue());
                    artifacts.append("      " + format.getKey() + ": " + format.getValue() + "\n");
                });
        return Map.of(
                "gitlab.reports",
                options.toString(),
                "gitlab.artifacts",
                artifacts.isEmpty() ? "" : "  artifacts:\n    when: always\n    reports:\n" + artifacts);
    }

    private static String table(List<Post> posts) {
        List<String> lines = new ArrayList<>(List.of("| post | core | further |", "|---|---|---|"));
        for (Post post : posts) {
            lines.add("| [" + post.title() + "](exercises/posts/" + post.id() + "/README.md) | " + hours(post, "core")
                    + " | " + hours(post, "further") + " |");
        }
        return String.join("\n", lines);
    }

    private static String hours(Post post, String group) {
        List<Exercise> exercises = post.exercises().stream()
                .filter(exercise -> exercise.group().equals(group))
                .toList();
        int minutes = exercises.stream().mapToInt(Exercise::minutes).sum();
        return exercises.isEmpty()
                ? "none"
                : exercises.size()
                        + (exercises.size() == 1 ? " exercise, " : " exercises, ")
                        + (minutes < 100
                                ? minutes + " minutes"
                                : String.format(Locale.ROOT, "%.1f hours", minutes / 60.0));
    }

    private void tree(String from, String to, Predicate<Path> wanted) throws IOException {
        Path folder = root.resolve(from);
        for (Path file : filesBelow(folder)) {
            if (wanted.test(file)) {
                String path = to + "/"
                        + folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "/");
                byte[] bytes = Files.readAllBytes(file);
                put(path, Role.COURSE, isText(path) ? Manifest.withoutReturns(bytes) : bytes);
            }
        }
    }

    /** Files of a folder and below; what an editor hides there is nobody's business. */
    private static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return isHidden(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(each)) {
                        found.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        found.sort(null);
        return found;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        return filesBelow(folder).stream()
                .filter(file -> folder.equals(file.getParent()))
                .toList();
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    private static boolean isText(String path) {
        return !BINARY.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void put(String path, Role role, String text) {
        put(path, role, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, Role role, byte[] bytes) {
        files.put(path, new Published(role, bytes));
    }
}
