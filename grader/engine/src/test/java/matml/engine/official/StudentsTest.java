package matml.engine.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matml.engine.official.Students.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentsTest {
    private static final String GITHUB = "https://github.com";

    @TempDir
    private Path folder;

    private Students read(String text, String pattern) throws IOException {
        Path file = folder.resolve("students.csv");
        Files.writeString(file, text);
        return Students.read(file, pattern, GITHUB);
    }

    @Test
    void readsARosterOfClassroom50AndPutsTheLoginIntoThePattern() throws IOException {
        Students students = read(
                "\uFEFFusername,first_name,last_name,email,section,github_id\r\n"
                        + "dana-k,Dana,\"K., the first\",d@example.org,A,17\r\n\r\n"
                        + ",Not,Yet,n@example.org,A,\r\n",
                "physics/class-post01-{student}");

        assertThat(students.all())
                .containsExactly(new Student("dana-k", "https://github.com/physics/class-post01-dana-k.git", ""));
        assertThat(students.remarks()).singleElement().asString().contains("line 4", "no login");
    }

    @Test
    void readsTheGradesOfGitHubClassroomWithSemicolons() throws IOException {
        Students students =
                read("GitHub Username;Student Repository URL;Branch\nada;https://github.com/c/a;main\n", null);

        assertThat(students.all()).containsExactly(new Student("ada", "https://github.com/c/a", "main"));
    }

    @Test
    void aFolderIsARepository() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("with space").resolve("ada.git"));

        assertThat(read("student,repository\nada," + bare + "\n", null).all())
                .extracting(Student::repository)
                .containsExactly(bare.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`name,repository\na,o/r`                       | has no column for the students' logins",
                "`student\nada`                                 | has no column repository",
                "`student,repository\nada,`                     | line 2: ada has no repository",
                "`student,repository\n../x,o/r`                 | line 2: '../x' is no login",
                "`student,repository\n.x,o/r`                   | is no login",
                "`student,repository\nada,o/r\nAda,o/s`         | line 3: Ada is there already, in line 2",
                "`student,repository\nada,ext::sh -c id`        | is no repository",
                "`student,repository\nada,--upload-pack=id`     | is no repository",
                "`student,repository\nada,http://x.org/r`       | is no repository",
                "`student,repository\nada,https://u:p@x.org/r`  | holds a user or password",
                "`student,repository\nada,\"o/r`                | a quotation mark is opened and never closed",
                "`student,repository`                           | names no student",
                "` `                                            | is empty",
            })
    void whatIsWrongIsOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text, null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aPatternWithoutABlankWouldGiveEverybodyTheSame() {
        assertThatThrownBy(() -> read("student\nada\n", "physics/post01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{student}");
    }
}
