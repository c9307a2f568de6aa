package matml.engine.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.lang.model.SourceVersion;

/**
 * Finds in a folder or zip what counts: {@code matml/postNN/*.java} below one source root, loose {@code .java} files by
 * their package line, and the quiz answers. Everything else is never read.
 */
public final class SubmissionReader {
    static final int MAX_FILE_BYTES = 256 * 1024;
    static final int MAX_TOTAL_BYTES = 2 * 1024 * 1024;
    static final int MAX_FILES_SEEN = 20_000;
    static final int MAX_FILES_READ = 500;
    static final int MAX_PATH = 500;
    static final int MAX_REMARKS = 20;

    private static final Pattern POST_FILE = Pattern.compile("(.*?)matml/(post\\d\\d)/([^/]+\\.java)");
    private static final Pattern SUB_PACKAGE = Pattern.compile("(.*?)matml/(post\\d\\d)/(.+)/[^/]+\\.java");
    /** Never goes back: in a file of nothing but blank lines it would do so for each of them. */
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^[ \\t]*+package\\s++matml\\s*+\\.\\s*+(post\\d\\d)\\s*+;");

    private static final Pattern DEEPER_PACKAGE =
            Pattern.compile("(?m)^[ \\t]*+package\\s++(matml\\.post\\d\\d(?:\\.\\w++)++)\\s*+;");
    private static final Pattern QUIZ = Pattern.compile("(?:exercises/)?quiz/(post\\d\\d)\\.txt");
    private static final Set<String> NEVER_READ =
            Set.of("target", "solutions", "test", "build", "out", "bin", "node_modules", "__MACOSX");
    private static final List<String> ROOTS = List.of("exercises/src/main/java/", "src/main/java/");

    /**
     * Reads a submission.
     *
     * @param path a folder or a zip file
     * @throws UnreadableSubmission if there is nothing to grade, in one sentence that says what to do
     */
    public Submission read(Path path) throws IOException {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(path)) {
            try (Folder folder = new Folder(path)) {
                return read(name, folder);
            }
        }
        if (Files.isRegularFile(path) && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (Archive archive = new Archive(path)) {
                return read(name.substring(0, name.length() - ".zip".length()), archive);
            } catch (ZipException broken) {
                throw new UnreadableSubmission(
                        path + " is not a readable zip file (" + broken.getMessage() + "). Download it again.");
            }
        }
        if (!Files.exists(path)) {
            throw new UnreadableSubmission(path + " does not exist. Give the folder or zip of one submission.");
        }
        throw new UnreadableSubmission(path
                + " is a file, not a submission. Give the folder that holds exercises/ or matml/post01, or its zip.");
    }

    private Submission read(String name, Tree tree) throws IOException {
        List<String> remarks = new ArrayList<>();
        Map<String, String> quizzes = new TreeMap<>();
        Map<String, Map<String, String>> byRoot = new TreeMap<>();
        List<String> loose = new ArrayList<>();
        Set<String> subPackages = new TreeSet<>();
        List<String> paths = withoutOnlyFolder(reasonable(tree.paths(remarks), remarks));
        for (String path : paths) {
            String inside = path.substring(path.indexOf('\0') + 1);
            Matcher quiz = QUIZ.matcher(inside);
            Matcher post = POST_FILE.matcher(inside);
            Matcher sub = SUB_PACKAGE.matcher(inside);
            if (inside.endsWith("package-info.java")) {
                // Words about a package, as in the given code: nothing to grade.
                continue;
            }
            if (inside.endsWith(".java") && !isNamedLikeAClass(inside)) {
                remarks.add(inside + " was not read: a Java file is named like its class.");
            } else if (quiz.matches()) {
                quizzes.put(quiz.group(1), path);
            } else if (post.matches()) {
                byRoot.computeIfAbsent(post.group(1), root -> new TreeMap<>())
                        .put(post.group(2) + "/" + post.group(3), path);
            } else if (sub.matches()) {
                subPackages.add("matml." + sub.group(2) + "." + sub.group(3).replace('/', '.'));
            } else if (inside.endsWith(".java")) {
                loose.add(path);
            }
        }
        Limit limit = new Limit();
        Map<String, Map<String, String>> sources = new TreeMap<>();
        Map<String, String> chosen = chooseRoot(byRoot, remarks);
        for (Map.Entry<String, String> entry : chosen.entrySet()) {
            String text = text(tree, entry.getValue(), limit, remarks);
            if (text != null) {
                int slash = entry.getKey().indexOf('/');
                sources.computeIfAbsent(entry.getKey().substring(0, slash), post -> new TreeMap<>())
                        .put(entry.getKey().substring(slash + 1), text);
            }
        }
        if (byRoot.isEmpty()) {
            placeLoose(tree, loose, sources, limit, remarks);
        }
        for (String subPackage : subPackages) {
            remarks.add("The package " + subPackage + " was not read: put all classes of a post into its own package.");
        }
        Map<String, String> answers = new TreeMap<>();
        for (Map.Entry<String, String> quiz : quizzes.entrySet()) {
            String text = text(tree, quiz.getValue(), limit, remarks);
            if (text != null) {
                answers.put(quiz.getKey(), text);
            }
        }
        if (sources.isEmpty() && answers.isEmpty()) {
            String why = tree.isEmpty()
                    ? name + " is empty: there is nothing to grade."
                    : name + " holds no Java file of a package matml.postNN: nothing was graded. A submission has its"
                            + " classes in exercises/src/main/java/matml/post01 (or src/main/java).";
            throw new UnreadableSubmission(remarks.isEmpty() ? why : why + " " + remarks.get(0));
        }
        return new Submission(name, sources, answers, few(remarks), hash(sources, answers));
    }

    /** Names that no editor makes and that would only make trouble: of endless length, or with control characters. */
    private static List<String> reasonable(List<String> paths, List<String> remarks) {
        List<String> reasonable = new ArrayList<>();
        for (String path : paths) {
            if (path.length() > MAX_PATH) {
                remarks.add("A file was not read: its path is longer than " + MAX_PATH + " characters.");
            } else if (path.chars().anyMatch(Character::isISOControl)) {
                remarks.add("A file was not read: there are control characters in its name.");
            } else {
                reasonable.add(path);
            }
        }
        return reasonable;
    }

    /** A browser that downloads a file twice calls it {@code Losses (1).java}. */
    private static boolean isNamedLikeAClass(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return SourceVersion.isIdentifier(file.substring(0, file.length() - ".java".length()));
    }

    /** A submission of thousands of strange files must not fill the report. */
    private static List<String> few(List<String> remarks) {
        List<String> different = remarks.stream().distinct().toList();
        if (different.size() <= MAX_REMARKS) {
            return different;
        }
        List<String> few = new ArrayList<>(different.subList(0, MAX_REMARKS));
        few.add("There are " + (different.size() - MAX_REMARKS) + " more remarks of this kind.");
        return few;
    }

    /** Archives and downloads often wrap everything in one more folder; it is no part of the layout. */
    private static List<String> withoutOnlyFolder(List<String> paths) {
        Set<String> tops = new TreeSet<>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            tops.add(slash < 0 ? "" : path.substring(0, slash + 1));
        }
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        if (top.isEmpty() || Set.of("matml/", "exercises/", "src/", "quiz/").contains(top)) {
            return paths;
        }
        return paths.stream()
                .map(path -> top + "\0" + path.substring(top.length()))
                .toList();
    }

    private static Map<String, String> chooseRoot(Map<String, Map<String, String>> byRoot, List<String> remarks) {
        if (byRoot.isEmpty()) {
            return Map.of();
        }
        for (String root : ROOTS) {
            if (byRoot.containsKey(root)) {
                // The other roots of a repository (its solutions, say) are no candidates beside the regular one.
                return byRoot.get(root);
            }
        }
        if (byRoot.size() > 1) {
            remarks.add("There are classes of matml.postNN in more than one folder ("
                    + String.join(
                            ", ",
                            byRoot.keySet().stream().map(SubmissionReader::show).toList())
                    + "); only the first was graded. Keep them in exercises/src/main/java.");
        }
        return byRoot.values().iterator().next();
    }

    private static String show(String root) {
        return root.isEmpty() ? "the top folder" : root;
    }

    private static void placeLoose(
            Tree tree, List<String> loose, Map<String, Map<String, String>> sources, Limit limit, List<String> remarks)
            throws IOException {
        for (String path : loose) {
            String text = text(tree, path, limit, remarks);
            if (text == null) {
                continue;
            }
            Matcher matcher = PACKAGE.matcher(text);
            Matcher deeper = DEEPER_PACKAGE.matcher(text);
            String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\0')) + 1);
            if (matcher.find()) {
                String previous = sources.computeIfAbsent(matcher.group(1), post -> new TreeMap<>())
                        .putIfAbsent(file, text);
                if (previous != null) {
                    remarks.add(
                            "There are two files " + file + " in " + matcher.group(1) + "; only the first was graded.");
                }
            } else if (deeper.find()) {
                remarks.add(file + " was not read: it is in the package " + deeper.group(1)
                        + ". Put all classes of a post into its own package.");
            } else {
                remarks.add(file + " was not read: its first line is no 'package matml.postNN;'.");
            }
        }
        if (!sources.isEmpty()) {
            remarks.add("The Java files lay outside matml/postNN and were placed by their package line.");
        }
    }

    private static String text(Tree tree, String path, Limit limit, List<String> remarks) throws IOException {
        if (limit.reached) {
            return null;
        }
        String shown = path.replace("\0", "");
        byte[] bytes;
        try {
            bytes = tree.read(shown, MAX_FILE_BYTES + 1);
        } catch (FileSystemException | InvalidPathException unreadable) {
            remarks.add(shown + " could not be read.");
            return null;
        }
        limit.files++;
        limit.bytes += bytes.length;
        if (limit.files > MAX_FILES_READ || limit.bytes > MAX_TOTAL_BYTES) {
            limit.reached = true;
            remarks.add(shown + " and what follows was not read: a submission has at most " + MAX_FILES_READ
                    + " files and " + MAX_TOTAL_BYTES / 1024 / 1024 + " MiB.");
            return null;
        }
        if (bytes.length > MAX_FILE_BYTES) {
            remarks.add(shown + " was not read: it is larger than " + MAX_FILE_BYTES / 1024 + " KiB.");
            return null;
        }
        String text = decode(bytes, shown, remarks);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, String shown, List<String> remarks) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            remarks.add(shown + " is UTF-16 and was read as such: set your editor to UTF-8.");
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException latin) {
            remarks.add(shown + " is not UTF-8 and was read as Latin-1: set your editor to UTF-8.");
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static String hash(Map<String, Map<String, String>> sources, Map<String, String> answers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach((post, files) -> files.forEach((file, text) -> update(digest, post + "/" + file, text)));
            answers.forEach((post, text) -> update(digest, "quiz/" + post, text));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(MessageDigest digest, String path, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    private static boolean countsAsFolder(String name) {
        return !name.startsWith(".") && !NEVER_READ.contains(name);
    }

    private static boolean countsAsFile(String name) {
        return !name.startsWith(".") && (name.endsWith(".java") || name.endsWith(".txt"));
    }

    private static final class Limit {
        private int files;
        private long bytes;
        private boolean reached;
    }

    /** Relative paths with forward slashes, and their content. */
    private interface Tree extends AutoCloseable {
        List<String> paths(List<String> remarks) throws IOException;

        /** Whether there is nothing at all, not even what does not count. */
        boolean isEmpty() throws IOException;

        byte[] read(String path, int most) throws IOException;

        @Override
        void close() throws IOException;
    }

    private record Folder(Path root) implements Tree {
        @Override
        public List<String> paths(List<String> remarks) throws IOException {
            List<String> paths = new ArrayList<>();
            int[] seen = new int[1];
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), 16, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || countsAsFolder(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
                    if (++seen[0] > MAX_FILES_SEEN) {
                        remarks.add("Only the first " + MAX_FILES_SEEN + " files of the folder were looked at.");
                        return FileVisitResult.TERMINATE;
                    }
                    if (countsAsFile(String.valueOf(file.getFileName()))) {
                        if (attributes.isRegularFile()) {
                            paths.add(path);
                        } else {
                            remarks.add(path
                                    + " was not read: it is a link or no ordinary file. Put the file itself there.");
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    remarks.add(root.relativize(file) + " could not be read.");
                    return FileVisitResult.CONTINUE;
                }
            });
            paths.sort(null);
            return paths;
        }

        @Override
        public boolean isEmpty() throws IOException {
            try (Stream<Path> files = Files.list(root)) {
                return files.findAny().isEmpty();
            }
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            try (InputStream in = Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(most);
            }
        }

        @Override
        public void close() {
            // A folder holds nothing open.
        }
    }

    private static final class Archive implements Tree {
        private final ZipFile zip;
        private final Map<String, ZipEntry> entries = new TreeMap<>();

        Archive(Path file) throws IOException {
            zip = open(file);
        }

        private static ZipFile open(Path file) throws IOException {
            try {
                return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            } catch (ZipException otherNames) {
                // Older programs write names in an encoding of their own; what we look for has only ASCII in its name.
                String older = Charset.isSupported("IBM437") ? "IBM437" : "ISO-8859-1";
                return new ZipFile(file.toFile(), Charset.forName(older));
            }
        }

        @Override
        public List<String> paths(List<String> remarks) {
            zip.stream()
                    .limit(MAX_FILES_SEEN)
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> {
                        String path = entry.getName().replace('\\', '/');
                        List<String> parts = List.of(path.split("/"));
                        if (parts.contains("..") || path.startsWith("/")) {
                            remarks.add("An entry of the zip that points outside of it was not read.");
                        } else if (countsAsFile(parts.get(parts.size() - 1))
                                && parts.subList(0, parts.size() - 1).stream()
                                        .allMatch(SubmissionReader::countsAsFolder)) {
                            entries.putIfAbsent(path, entry);
                        }
                    });
            return new ArrayList<>(entries.keySet());
        }

        @Override
        public boolean isEmpty() {
            return zip.size() == 0;
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            try (InputStream in = zip.getInputStream(entries.get(path))) {
                return in.readNBytes(most);
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
