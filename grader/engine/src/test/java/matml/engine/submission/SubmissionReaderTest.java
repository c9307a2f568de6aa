package matml.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
    private static final String LOSSES = "package matml.post01;\npublic final class Losses {}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"exercises/src/main/java/", "src/main/java/", "", "my work/code/"})
    void findsThePostsBelowAnyOneRoot(String root) throws IOException {
        write(root + "matml/post01/Losses.java", LOSSES);
        write(root + "matml/post02/CostModel.java", "package matml.post02;");

        Submission submission = read();

        assertThat(submission.sources())
                .isEqualTo(Map.of(
                        "post01",
                        Map.of("Losses.java", LOSSES),
                        "post02",
                        Map.of("CostModel.java", "package matml.post02;")));
        assertThat(submission.remarks()).isEmpty();
    }

    @Test
    void readsTheAnswersOfAQuizAtTheTopOrUnderExercises() throws IOException {
        write("quiz/post01.txt", "1: a");
        assertThat(read().quizzes()).isEqualTo(Map.of("post01", "1: a"));

        write("exercises/quiz/post02.txt", "1: b");
        assertThat(read().quizzes()).containsEntry("post02", "1: b");
    }

    @Test
    void neverReadsTestsBuildFoldersSolutionsDotFoldersOrClassFiles() throws IOException {
        write("exercises/src/main/java/matml/post01/Losses.java", LOSSES);
        for (String other : new String[] {
            "exercises/src/test/java", "target/classes", "solutions/src/main/java", ".backup", "exercises/target"
        }) {
            write(other + "/matml/post01/Losses.java", "something else");
            write(other + "/matml/post01/More.java", "something else");
        }
        write("exercises/src/main/java/matml/post01/Losses.class", "bytes");
        write("exercises/src/main/java/matml/post01/.Losses.java", "an editor's copy");

        assertThat(read().sources()).isEqualTo(Map.of("post01", Map.of("Losses.java", LOSSES)));
    }

    @Test
    void looseFilesArePlacedByTheirPackageLine() throws IOException {
        write("Losses.java", "\uFEFF// mine\n" + LOSSES);
        write("Notes.java", "class Notes {}");

        Submission submission = read();

        assertThat(submission.sources()).isEqualTo(Map.of("post01", Map.of("Losses.java", "// mine\n" + LOSSES)));
        assertThat(submission.remarks()).anyMatch(remark -> remark.startsWith("Notes.java was not read"));
    }

    @Test
    void twoRootsAreSaid() throws IOException {
        write("a/matml/post01/Losses.java", LOSSES);
        write("b/matml/post01/Losses.java", LOSSES + "// other");

        Submission submission = read();

        assertThat(submission.sources().get("post01")).containsEntry("Losses.java", LOSSES);
        assertThat(submission.remarks()).singleElement().asString().contains("more than one folder (a/, b/)");
    }

    @Test
    void subPackageIsSaid() throws IOException {
        write("matml/post01/Losses.java", LOSSES);
        write("matml/post01/util/Sums.java", "package matml.post01.util;");

        assertThat(read().remarks()).singleElement().asString().contains("matml.post01.util was not read");
    }

    @Test
    void windowsLineEndsAndLatin1AreRead() throws IOException {
        Path file = folder.resolve("work/matml/post01/Losses.java");
        Files.createDirectories(file.getParent());
        Files.write(file, "// für mich\r\nclass X {}".getBytes(StandardCharsets.ISO_8859_1));

        Submission submission = read();

        assertThat(submission.sources().get("post01").get("Losses.java")).startsWith("// für mich\r\n");
        assertThat(submission.remarks()).singleElement().asString().contains("read as Latin-1");
    }

    @Test
    void zipWithAWrapperFolderIsReadLikeAFolder() throws IOException {
        Path zip = folder.resolve("Zoe.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            add(entries, "repo-main/exercises/src/main/java/matml/post01/Losses.java", LOSSES);
            add(entries, "repo-main/exercises/quiz/post01.txt", "1: a");
            add(entries, "repo-main/../../outside/matml/post01/Evil.java", "x");
        }

        Submission submission = new SubmissionReader().read(zip);

        assertThat(submission.name()).isEqualTo("Zoe");
        assertThat(submission.sources()).isEqualTo(Map.of("post01", Map.of("Losses.java", LOSSES)));
        assertThat(submission.quizzes()).containsKey("post01");
        assertThat(submission.remarks()).singleElement().asString().contains("points outside");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "root:x:0:0");
        write("matml/post01/Losses.java", LOSSES);
        try {
            Files.createSymbolicLink(folder.resolve("work/matml/post01/Link.java"), secret);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Assumptions.abort("this system makes no symbolic links");
        }

        Submission submission = read();

        assertThat(submission.sources().get("post01")).containsOnlyKeys("Losses.java");
        assertThat(submission.remarks()).singleElement().asString().contains("Link.java was not read");
    }

    @Test
    void hugeFileIsLeftOut() throws IOException {
        write("matml/post01/Losses.java", LOSSES);
        write("matml/post01/Huge.java", "/".repeat(SubmissionReader.MAX_FILE_BYTES + 1));

        assertThat(read().sources().get("post01")).containsOnlyKeys("Losses.java");
        assertThat(read().remarks()).singleElement().asString().contains("larger than 256 KiB");
    }

    @Test
    void nothingToGradeIsASentence() throws IOException {
        Files.createDirectories(folder.resolve("work"));
        assertThatThrownBy(this::read).isInstanceOf(UnreadableSubmission.class).hasMessageContaining("is empty");

        write("Main.java", "class Main {}");
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableSubmission.class)
                .hasMessageContaining("no Java file of a package matml.postNN");

        assertThatThrownBy(() -> new SubmissionReader().read(folder.resolve("none")))
                .isInstanceOf(UnreadableSubmission.class)
                .hasMessageContaining("does not exist");
        Path file = Files.writeString(folder.resolve("a.txt"), "");
        assertThatThrownBy(() -> new SubmissionReader().read(file)).hasMessageContaining("is a file");
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
        assertThatThrownBy(() -> new SubmissionReader().read(broken)).hasMessageContaining("not a readable zip");
    }

    @Test
    void hashChangesWithWhatCountsOnly() throws IOException {
        write("matml/post01/Losses.java", LOSSES);
        String before = read().contentHash();
        write("README.md", "hello");
        assertThat(read().contentHash()).isEqualTo(before);

        write("matml/post01/Losses.java", LOSSES + "// changed");
        assertThat(read().contentHash()).isNotEqualTo(before);
    }

    private Submission read() throws IOException {
        return new SubmissionReader().read(folder.resolve("work"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("work").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
