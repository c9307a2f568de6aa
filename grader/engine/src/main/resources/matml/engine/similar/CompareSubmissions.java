import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.Match;
import de.jplag.Submission;
import de.jplag.java.JavaLanguage;
import de.jplag.options.JPlagOptions;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Has JPlag 6 compare folders of sources, and says in lines what came of it. This text is no part of matml's program: a
 * JDK 21 or newer compiles and runs it in a process of its own, with JPlag, which is under the GPL-3, on its class path.
 *
 * <p>Arguments: the folder of the submissions, the folder of what everybody was given, the file for the lines, the
 * similarity (0 to 1) from which a pair is told.
 */
public final class CompareSubmissions {
    public static void main(String[] arguments) throws Exception {
        Path submissions = Path.of(arguments[0]);
        Path given = Path.of(arguments[1]);
        double least = Double.parseDouble(arguments[3]);
        JavaLanguage language = new JavaLanguage();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
            out.println("jplag\t" + JPlag.JPLAG_VERSION);
            int left = 0;
            for (File folder : submissions.toFile().listFiles()) {
                left += withoutUnreadable(language, folder, out) ? 1 : 0;
            }
            int compared = 0;
            if (left > 1) {
                JPlagResult result = JPlag.run(new JPlagOptions(language, Set.of(submissions.toFile()), Set.of())
                        .withBaseCodeSubmissionDirectory(given.toFile())
                        .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS));
                for (Submission each : result.getSubmissions().getInvalidSubmissions()) {
                    out.println("short\t" + each.getName());
                }
                compared = result.getNumberOfSubmissions();
                for (JPlagComparison pair : result.getAllComparisons()) {
                    if (pair.similarity() >= least) {
                        int longest = pair.matches().stream().mapToInt(Match::length).max().orElse(0);
                        out.println("pair\t" + pair.firstSubmission().getName() + "\t"
                                + pair.secondSubmission().getName() + "\t" + pair.similarity() + "\t" + longest);
                    }
                }
            }
            out.println("end\t" + compared);
        }
        System.exit(0);
    }

    /**
     * Takes away the files that JPlag cannot read, or that make its parser fail: a single one must neither end the
     * comparison of the class nor hide the other files of its submission.
     */
    private static boolean withoutUnreadable(JavaLanguage language, File folder, PrintWriter out) throws Exception {
        boolean left = false;
        for (File file : folder.listFiles()) {
            try {
                language.parse(Set.of(file), false);
                left = true;
            } catch (Exception | Error failed) {
                out.println("unreadable\t" + folder.getName() + "\t" + file.getName());
                Files.delete(file.toPath());
            }
        }
        if (!left) {
            Files.delete(folder.toPath());
        }
        return left;
    }
}
