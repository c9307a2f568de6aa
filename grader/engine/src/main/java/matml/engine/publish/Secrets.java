package matml.engine.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Misconception;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.publish.Secret.Kind;
import matml.engine.result.Result.Visibility;

/**
 * All that students must not have: names, texts, numbers of hidden checks; lines of solutions, wrong solutions (held-out and unlisted ones, too) and
 * alternatives; misconceptions; the key of the quiz. What the public code of the course says as well (a loop's head, a
 * gap of GaAs) is no secret; what its texts say is no excuse.
 */
final class Secrets {
    /** A line of code that is shorter says nothing of its own; two lines together do sooner. */
    private static final int LEAST_LINE = 48;

    private static final int LEAST_PAIR = 24;
    /** Shorter words in a hidden check ("every row alone") are words that everybody uses. */
    private static final int LEAST_SENTENCE = 40;

    private static final int LEAST_TEXT = LeakSearch.WINDOW;
    private static final int LEAST_DIGITS = 4;
    /** Fractions with a denominator up to this are numbers that everybody comes upon. */
    private static final int COMMON_DENOMINATOR = 12;

    private static final String BEGIN = "// BEGIN SOLUTION";
    private static final String END = "// END SOLUTION";

    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private final Path root;
    private final Course course;

    private Secrets(Path root, Course course) {
        this.root = root;
        this.course = course;
    }

    /**
     * The secrets of a course.
     *
     * @param root the folder of its sources
     * @param course what was built of them
     */
    static List<Secret> of(Path root, Course course) throws IOException {
        Secrets secrets = new Secrets(root, course);
        secrets.hiddenChecks();
        secrets.sources();
        secrets.misconceptionsAndQuiz();
        secrets.phrase("the path of this machine", root.toAbsolutePath().toString(), "here");
        return secrets.withoutWhatIsPublic();
    }

    private void hiddenChecks() throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (Exercise exercise : course.exercises()) {
            for (Check check : exercise.checks()) {
                if (check.visibility() == Visibility.HIDDEN) {
                    classes.add(check.checkClass().replace('.', '/'));
                    word("the name of a hidden check", check.method(), exercise.id());
                    phrase("the title of a hidden check", check.title(), exercise.id());
                }
            }
        }
        for (String each : classes) {
            word("the class of hidden checks", each.substring(each.lastIndexOf('/') + 1), "checks");
        }
        try (ZipFile jar = new ZipFile(course.checks().toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                String name = entry.getName().replaceFirst("(\\$.*)?\\.class$", "");
                if (classes.contains(name)) {
                    ConstantPool constants =
                            ConstantPool.read(jar.getInputStream(entry).readAllBytes());
                    String source = name.substring(name.lastIndexOf('/') + 1);
                    constants.numbers().forEach(number -> number("a number of a hidden check", number, source));
                    constants.texts().stream()
                            .filter(text -> text.contains(" ") && text.length() >= LEAST_SENTENCE)
                            .forEach(text -> phrase("a text of a hidden check", text, source));
                }
            }
        }
    }

    private void sources() throws IOException {
        for (Map.Entry<String, String> file :
                javaFiles(root.resolve("solutions/src/main/java")).entrySet()) {
            List<String> solution = marked(file.getValue(), true);
            lines("a line of a solution", solution, file.getKey());
            onlyLines(solution, file.getKey());
        }
        for (Map.Entry<String, String> file :
                javaFiles(root.resolve("grader/checks/src/main/java")).entrySet()) {
            lines("a line of a hidden check", file.getValue().lines().toList(), file.getKey());
        }
        for (String kind : List.of("wrong", "held-out", "unlisted", "alternatives")) {
            for (Map.Entry<String, String> file :
                    javaFiles(root.resolve("grader/checks").resolve(kind)).entrySet()) {
                String name = Path.of(file.getKey()).getFileName().toString().replaceFirst("\\.java$", "");
                String code =
                        file.getValue().substring(Math.max(0, file.getValue().indexOf("*/") + 2));
                boolean second = kind.equals("held-out") || kind.equals("unlisted");
                // Second files say in other words what the first ones say: only their long lines are their own.
                lines(
                        "a line of the " + kind + " solutions",
                        code.lines()
                                .filter(line -> !second || line.strip().length() >= LEAST_LINE)
                                .toList(),
                        file.getKey(),
                        !second);
                if (name.contains("-")) {
                    word("the name of one of the " + kind + " solutions", name, kind);
                }
            }
        }
    }

    private void misconceptionsAndQuiz() {
        for (Post post : course.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (Misconception each : exercise.misconceptions()) {
                    String source = "misconception " + each.id();
                    phrase("the title of a misconception", each.title(), source);
                    phrase("a text of a misconception", each.message().ask(), source);
                    phrase("a text of a misconception", each.message().point(), source);
                    phrase("a text of a misconception", each.message().tell(), source);
                }
            }
            if (post.quiz() == null) {
                continue;
            }
            StringBuilder wide = new StringBuilder();
            StringBuilder tight = new StringBuilder();
            for (Question question : post.quiz().questions()) {
                String source = post.id() + ", question " + question.number();
                question.options().values().forEach(text -> phrase("an answer of the quiz", text, source));
                if (!question.accepted().isEmpty()) {
                    List<String> letters = question.accepted().get(0);
                    wide.append(question.number() + ": " + String.join(" ", letters) + " ");
                    tight.append(question.number() + ": " + String.join("", letters) + " ");
                    phrase("the key of the quiz", "\"" + String.join("\", \"", letters) + "\"", source);
                }
            }
            phrase("the key of the quiz", wide.toString(), post.id());
            phrase("the key of the quiz", tight.toString(), post.id());
        }
    }

    /** The lines inside of the marks, or those outside. */
    private static List<String> marked(String source, boolean inside) {
        List<String> lines = new ArrayList<>();
        boolean marked = false;
        for (String line : source.lines().toList()) {
            if (line.strip().startsWith(BEGIN) || line.strip().equals(END)) {
                marked = line.strip().startsWith(BEGIN);
                lines.add("");
            } else if (marked == inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A solution of a single line. */
    private void onlyLines(List<String> lines, String source) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            String code = lines.get(i).strip();
            if (lines.get(i - 1).isEmpty()
                    && lines.get(i + 1).isEmpty()
                    && code.startsWith("return ")
                    && code.length() >= LEAST_PAIR) {
                phrase("the solution of a method", code, source);
            }
        }
    }

    /** Long lines alone, and every two that follow each other. */
    private void lines(String what, Collection<String> lines, String source) {
        lines(what, lines, source, true);
    }

    private void lines(String what, Collection<String> lines, String source, boolean pairs) {
        String before = "";
        for (String line : lines) {
            String code = line.strip();
            if (code.isEmpty()
                    || code.startsWith("import ")
                    || code.startsWith("package ")
                    || code.startsWith("@")
                    || code.startsWith("//")) {
                before = "";
                continue;
            }
            if (code.length() >= LEAST_LINE) {
                phrase(what, code, source);
            }
            if (pairs && !before.isEmpty() && before.length() + code.length() >= LEAST_PAIR) {
                phrase(what, before + " " + code, source);
            }
            before = code;
        }
    }

    private void word(String what, String text, String source) {
        secrets.putIfAbsent(text, new Secret(Kind.WORD, what, text, source));
    }

    private void phrase(String what, String text, String source) {
        String single = text.strip().replaceAll("\\s+", " ");
        if (single.length() >= LEAST_TEXT) {
            secrets.putIfAbsent(single, new Secret(Kind.PHRASE, what, single, source));
        }
    }

    private void number(String what, double number, String source) {
        double size = Math.abs(number);
        String digits =
                Double.toString(size).replaceFirst("E.*", "").replace(".", "").replaceAll("^0+|0+$", "");
        if (Double.isFinite(number) && digits.length() >= LEAST_DIGITS && !isCommon(size)) {
            secrets.putIfAbsent(Double.toString(size), new Secret(Kind.NUMBER, what, Double.toString(size), source));
        }
    }

    private static boolean isCommon(double size) {
        for (int n = 1; n <= COMMON_DENOMINATOR; n++) {
            if (Math.abs(size * n - Math.rint(size * n)) < 1e-9 * n) {
                return true;
            }
        }
        return false;
    }

    /** Takes out what the public code says too: given code, the kit, public checks, solutions outside of their marks. */
    private List<Secret> withoutWhatIsPublic() throws IOException {
        Map<String, byte[]> publicCode = new TreeMap<>();
        for (String folder : List.of("exercises/src/test/java", "materials/src/main", "grader/kit/src/main")) {
            for (Path file : files(root.resolve(folder))) {
                publicCode.put(file.toString(), Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, String> file :
                javaFiles(root.resolve("solutions/src/main/java")).entrySet()) {
            publicCode.put(
                    "given in " + file.getKey(),
                    String.join("\n", marked(file.getValue(), false)).getBytes(StandardCharsets.UTF_8));
        }
        try (ZipFile jar = new ZipFile(course.checks().toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                String source = entry.getName().replaceFirst("(\\$.*)?\\.class$", ".java");
                if (Files.exists(root.resolve("exercises/src/test/java").resolve(source))) {
                    publicCode.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        Set<Secret> known = new LeakSearch(List.copyOf(secrets.values()))
                .inBytes(publicCode).stream().map(Leak::secret).collect(Collectors.toSet());
        return secrets.values().stream().filter(each -> !known.contains(each)).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> javaFiles(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".java")) {
                texts.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
