package matml.engine.similar;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.course.Course;
import matml.engine.similar.SimilarPairs.Pair;
import matml.engine.submission.Submission;

/**
 * A comparison of a class: of each submission only what counts is written down, under names of our own, so that nothing
 * of a student's becomes the name of a file; and what the tool says is believed only as far as it speaks of these names.
 */
public final class Comparison implements Closeable {
    private static final int MOST_PAIRS = 1_000;
    private static final long MOST_LINES = 2_000_000;
    private static final int MOST_LINE = 1_000;

    private final Path folder;
    private final Map<String, String> submissions = new TreeMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /** In a temporary folder, which {@link #close()} takes away. */
    public Comparison() throws IOException {
        folder = Files.createTempDirectory("matml-similar-");
        Files.createDirectories(submissionsFolder());
        Files.createDirectories(given());
    }

    private Path submissionsFolder() {
        return folder.resolve("submissions");
    }

    private Path given() {
        return folder.resolve("given");
    }

    /** What everybody was given does not count: the stubs of a post. */
    public void give(Course course, String post) throws IOException {
        for (String stub : course.stubs(post)) {
            Files.writeString(
                    given().resolve(post + "-" + stub + ".java"), course.stub(post, stub), StandardCharsets.UTF_8);
        }
    }

    /** Adds a submission; one without Java sources has nothing to compare and is left out. */
    public void add(Submission submission) throws IOException {
        String name = String.format(Locale.ROOT, "s%05d", submissions.size() + 1);
        int number = 0;
        for (Map.Entry<String, Map<String, String>> post : submission.sources().entrySet()) {
            for (Map.Entry<String, String> source : post.getValue().entrySet()) {
                String file = String.format(Locale.ROOT, "%s-%04d.java", post.getKey(), ++number);
                files.put(name + "/" + file, source.getKey());
                Path own = Files.createDirectories(submissionsFolder().resolve(name));
                Files.writeString(own.resolve(file), source.getValue(), StandardCharsets.UTF_8);
            }
        }
        if (number > 0) {
            submissions.put(name, submission.name());
        }
    }

    /** How many submissions there are to compare. */
    public int size() {
        return submissions.size();
    }

    /**
     * Compares all with all.
     *
     * @param atLeast the similarity from which a pair is told, 0 to 1
     * @param seconds how long it may take
     */
    public SimilarPairs run(JPlag jplag, double atLeast, long seconds) throws IOException {
        Path lines = folder.resolve("found.txt");
        jplag.compare(submissionsFolder(), given(), atLeast, lines, seconds);
        return read(lines, atLeast);
    }

    /** What the tool found, if it is a whole answer about these submissions. */
    SimilarPairs read(Path lines, double atLeast) throws IOException {
        Answer answer = new Answer(atLeast);
        try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (++number > MOST_LINES || line.length() > MOST_LINE) {
                    throw new IOException("too much");
                }
                answer.take(line.split("\t", -1));
            }
            return answer.whole();
        } catch (IOException | IllegalArgumentException noAnswer) {
            throw new IOException(
                    "What JPlag wrote cannot be read (" + noAnswer.getMessage() + "). It has to be JPlag 6: ./matml"
                            + " similar --fetch brings the right one.",
                    noAnswer);
        }
    }

    private final class Answer {
        private final double atLeast;
        private final List<Pair> pairs = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private String tool;
        private int compared = -1;

        private Answer(double atLeast) {
            this.atLeast = atLeast;
        }

        private void take(String... words) {
            if (compared >= 0) {
                throw new IllegalArgumentException("it goes on after its end");
            }
            switch (words[0] + words.length) {
                case "jplag2" -> tool = "JPlag " + words[1];
                case "unreadable3" ->
                    remarks.add(file(words[1], words[2]) + " of " + submission(words[1])
                            + ": JPlag cannot read it; look at it yourself.");
                case "short2" -> remarks.add(submission(words[1]) + ": there is too little that is not of the stubs.");
                case "pair5" -> pairs.add(pair(words));
                case "end2" -> compared = number(words[1], submissions.size());
                default -> throw new IllegalArgumentException("it says '" + words[0] + "'");
            }
        }

        private Pair pair(String... words) {
            String one = submission(words[1]);
            String other = submission(words[2]);
            double similarity = Double.parseDouble(words[3]);
            if (!(similarity >= 0 && similarity <= 1)) {
                throw new IllegalArgumentException("a similarity of " + similarity);
            }
            boolean turned = one.compareTo(other) > 0;
            return new Pair(
                    turned ? other : one, turned ? one : other, similarity, number(words[4], Integer.MAX_VALUE));
        }

        private SimilarPairs whole() {
            if (tool == null || compared < 0) {
                throw new IllegalArgumentException("it is not complete");
            }
            pairs.sort(Comparator.comparingDouble(Pair::similarity)
                    .thenComparingInt(Pair::longest)
                    .reversed()
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b));
            remarks.sort(Comparator.naturalOrder());
            if (pairs.size() > MOST_PAIRS) {
                remarks.add("Only the first " + MOST_PAIRS + " of " + pairs.size() + " pairs are listed.");
            }
            return new SimilarPairs(
                    SimilarPairs.SCHEMA,
                    tool,
                    atLeast,
                    compared,
                    pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())),
                    remarks);
        }
    }

    private String submission(String name) {
        String submission = submissions.get(name);
        if (submission == null) {
            throw new IllegalArgumentException("nobody is called '" + name + "'");
        }
        return submission;
    }

    private String file(String submission, String name) {
        String file = files.get(submission + "/" + name);
        if (file == null) {
            throw new IllegalArgumentException("no file is called '" + name + "'");
        }
        return file;
    }

    private static int number(String text, int most) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("the number " + number);
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        JPlag.delete(folder);
    }
}
