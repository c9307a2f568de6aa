package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matml.engine.classroom.GitHubClassroom.Accepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubClassroomTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        write("classroom-7/assignment-1/accepted-assignments.json", """
                [{"id": 1, "submitted": true, "passing": false, "commit_count": 3, "grade": "7/10",
                  "students": [{"id": 11, "login": "dana-k", "name": "Dana"}],
                  "repository": {"id": 5, "full_name": "physics/post01-dana-k", "html_url": "https://github.com/physics/post01-dana-k",
                                 "default_branch": "main"},
                  "assignment": {"id": 1, "slug": "post01", "title": "Post 1"}},
                 {"id": 2, "students": [{"id": 12, "login": "tom"}, {"id": 13, "login": "=sum"}],
                  "repository": {"full_name": "physics/post01-team"}}]
                """.replace("=sum", "zoe"));
        write("classroom-7/assignment-1/assignment.json", "{\"slug\": \"post01\", \"title\": \"Post 1\"}");
        write(
                "classroom-7/assignment-1/grades.csv",
                "assignment_name,github_username,roster_identifier,points_awarded\nPost 1,Dana-K,\"K., Dana\",7\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void everyStudentOfEveryRepositoryIsThereOnce() throws IOException {
        assertThat(GitHubClassroom.read(folder).assignment(null).accepted())
                .containsExactly(
                        new Accepted("dana-k", "K., Dana", "physics/post01-dana-k", "main", "7/10"),
                        new Accepted("tom", "", "physics/post01-team", "", ""),
                        new Accepted("zoe", "", "physics/post01-team", "", ""));
    }

    @Test
    void ofSeveralAssignmentsOneMustBeNamed() throws IOException {
        write("classroom-7/assignment-2/accepted-assignments.json", "[]");
        write("classroom-7/assignment-2/assignment.json", "{\"slug\": \"post02\", \"title\": \"Post 2\"}");
        GitHubClassroom export = GitHubClassroom.read(folder);

        assertThat(export.assignment("post02").accepted()).isEmpty();
        assertThatThrownBy(() -> export.assignment(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--assignment with one of post01, post02");
        assertThatThrownBy(() -> export.assignment("post03")).hasMessageContaining("There is no 'post03'");
    }

    @Test
    void whatIsNoExportIsSaidInASentence() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("classroom-8"));
        assertThatThrownBy(() -> GitHubClassroom.read(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no accepted-assignments.json");

        for (String broken : new String[] {
            "{}",
            "[{}]",
            "[1]",
            "no json",
            "[{\"students\": [{\"login\": \"../../x\"}], \"repository\": {\"full_name\": \"a/b\"}}]"
        }) {
            write("classroom-8/accepted-assignments.json", broken);
            assertThatThrownBy(() -> GitHubClassroom.read(empty))
                    .as(broken)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is not as the export utility writes it");
        }
    }
}
