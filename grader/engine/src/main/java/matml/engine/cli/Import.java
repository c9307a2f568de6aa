package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import matml.engine.batch.ResultFiles;
import matml.engine.classroom.GitHubClassroom;
import matml.engine.classroom.GitHubClassroom.Accepted;
import matml.engine.classroom.GitHubClassroom.Assignment;
import matml.engine.classroom.OldTests;
import matml.engine.export.Table;
import matml.engine.official.SourceBundle;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over what other systems left. */
@Command(
        name = "import",
        description = "Takes over what GitHub Classroom left: import github-classroom.",
        subcommands = {Import.FromGitHubClassroom.class})
final class Import implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say from where: import github-classroom.");
    }

    /** From GitHub Classroom. */
    @Command(
            name = "github-classroom",
            description =
                    "Of an export folder it makes students.csv for ./matml official plan and, with --clones, a class"
                            + " folder for ./matml grade-class. Of an autograding.json or classroom.yml it makes tests for"
                            + " Classroom 50. It says what did not map.")
    static final class FromGitHubClassroom implements Callable<Integer> {
        private static final String STUDENTS = "students.csv";
        private static final String CLASS = "class";
        private static final String TESTS = "tests.json";

        @Spec
        private CommandSpec spec;

        @Parameters(
                index = "0",
                paramLabel = "PATH",
                description = "The export folder, autograding.json or classroom.yml.")
        private Path path;

        @Option(names = "--assignment", paramLabel = "SLUG", description = "Which assignment, where there are several.")
        private String slug;

        @Option(
                names = "--clones",
                paramLabel = "DIR",
                description = "A folder with a clone of each repository, as gh classroom clone made it.")
        private Path clones;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
        private Path out;

        @Override
        public Integer call() throws IOException {
            String name = path.toString().toLowerCase(Locale.ROOT);
            if (Files.isDirectory(path)) {
                classroom();
            } else if (!Files.isRegularFile(path)) {
                throw new IOException(
                        path + " is not there. Give an export folder, an autograding.json or a classroom.yml.");
            } else if (name.endsWith(".json")) {
                tests(OldTests.ofJson(path.toString(), Files.readString(path, StandardCharsets.UTF_8)));
            } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
                tests(OldTests.ofWorkflow(path.toString(), Files.readString(path, StandardCharsets.UTF_8)));
            } else {
                throw new IOException(
                        path + " is none of the files that GitHub Classroom left: give an export folder, an"
                                + " autograding.json or a classroom.yml.");
            }
            return ExitCode.DONE;
        }

        private void tests(OldTests tests) throws IOException {
            ResultFiles.write(out.resolve(TESTS), tests.text());
            PrintWriter console = spec.commandLine().getOut();
            console.println(tests.tests().size() + " tests for Classroom 50: " + out.resolve(TESTS));
            tests.remarks().forEach(remark -> console.println("  " + remark));
            console.println("Next: put the list into the assignment's entry in assignments.json, as \"tests\".");
        }

        private void classroom() throws IOException {
            Assignment assignment = GitHubClassroom.read(path).assignment(slug);
            Table table = new Table();
            table.row(List.of("student", "identifier", "repository", "branch", "old grade"));
            for (Accepted each : assignment.accepted()) {
                table.row(List.of(each.login(), each.identifier(), each.repository(), each.branch(), each.grade()));
            }
            ResultFiles.write(out.resolve(STUDENTS), table.csv());
            PrintWriter console = spec.commandLine().getOut();
            console.println(assignment.slug() + ": " + assignment.accepted().size() + " students accepted it.");
            console.println("Students: " + out.resolve(STUDENTS));
            if (clones == null) {
                console.println("Next: ./matml official plan --students " + out.resolve(STUDENTS)
                        + " --assign post01 --out plan");
                return;
            }
            classFolder(assignment, console);
            console.println("Next: ./matml grade-class " + out.resolve(CLASS));
        }

        /** A zip for each student, named by the account: the key of the gradebook and of every table. */
        private void classFolder(Assignment assignment, PrintWriter console) throws IOException {
            Map<String, Path> folders = folders();
            List<String> problems = new ArrayList<>();
            int written = 0;
            for (Accepted each : assignment.accepted()) {
                Path clone = folders.get(each.repositoryName().toLowerCase(Locale.ROOT));
                if (clone == null) {
                    problems.add(each.login() + ": there is no folder " + each.repositoryName() + ".");
                    continue;
                }
                try {
                    Submission submission = new SubmissionReader().read(clone);
                    ResultFiles.write(out.resolve(CLASS).resolve(each.login() + ".zip"), SourceBundle.zip(submission));
                    written++;
                } catch (UnreadableSubmission nothing) {
                    problems.add(each.login() + ": " + nothing.getMessage());
                }
            }
            assignment
                    .accepted()
                    .forEach(each -> folders.remove(each.repositoryName().toLowerCase(Locale.ROOT)));
            console.println("Class:    " + out.resolve(CLASS) + " (" + written + " submissions)");
            problems.forEach(problem -> console.println("  " + problem));
            folders.values()
                    .forEach(
                            folder -> console.println("  " + folder.getFileName() + ": nobody accepted it; left out."));
        }

        private Map<String, Path> folders() throws IOException {
            if (!Files.isDirectory(clones)) {
                throw new IOException(clones + " is no folder. Give the folder that holds the clones.");
            }
            Map<String, Path> folders = new TreeMap<>();
            try (Stream<Path> list = Files.list(clones)) {
                list.filter(Files::isDirectory)
                        .forEach(each ->
                                folders.put(String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT), each));
            }
            return folders;
        }
    }
}
