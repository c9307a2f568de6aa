package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.desk.Desk;
import matml.engine.desk.QuizText;
import matml.engine.report.Paragraphs;
import matml.engine.submission.AnswerSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the questions of a post at the keyboard and keeps the answers where the grader reads them. */
@Command(
        name = "quiz",
        description =
                "Asks the questions of a post, beginning with the first that is open, and writes your letters into"
                        + " exercises/quiz. Where the key is at hand, each option is explained after your answer.")
final class Quiz implements Callable<Integer> {
    private static final String KEYS = "letters such as a c, Enter to skip, < to go back, q to leave";

    @Spec
    private CommandSpec spec;

    @Option(names = "--plain", description = "No colour and no characters beyond ASCII in what matml draws.")
    private boolean plain;

    @Parameters(index = "0", arity = "0..1", paramLabel = "POST", description = "The post, as in post01.")
    private String name;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Post post = post(course);
        Desk desk = new Desk(here.home(), course);
        Map<Integer, QuizText> texts = QuizText.read(desk.questions(post));
        Paragraphs paragraphs = new Paragraphs(out, GradeOptions.style(plain));
        List<Question> questions = post.quiz().questions();
        int at = firstOpen(desk, post);
        out.println(post.quiz().title() + ": " + questions.size() + " questions, "
                + (at < questions.size()
                        ? "beginning with number " + questions.get(at).number()
                        : "all answered")
                + ". A question counts when your letters are exactly the right ones.");
        at = at < questions.size() ? at : 0;
        Keyboard keyboard = new Keyboard();
        while (at < questions.size()) {
            Question question = questions.get(at);
            QuizText text = texts.get(question.number());
            if (text == null) {
                throw new IOException(desk.questions(post) + " has no question " + question.number()
                        + ": get it back with git checkout -- exercises/quiz.");
            }
            show(text, questions.size(), answer(desk, post, question), paragraphs);
            Step step = ask(keyboard, desk, post, question, text, paragraphs);
            if (step == Step.LEAVE) {
                break;
            }
            at = step == Step.BACK ? Math.max(0, at - 1) : at + 1;
        }
        end(desk, post, out);
        return ExitCode.DONE;
    }

    private enum Step {
        ON,
        BACK,
        LEAVE
    }

    private Post post(Course course) {
        List<Post> withQuiz =
                course.posts().stream().filter(post -> post.quiz() != null).toList();
        List<String> ids = withQuiz.stream().map(Post::id).toList();
        if (name == null && withQuiz.size() == 1) {
            return withQuiz.get(0);
        }
        return withQuiz.stream()
                .filter(post -> post.id().equals(name) || (post.id() + "/quiz").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        (name == null ? "Name the post of the quiz" : "'" + name + "' is no post with a quiz") + ": "
                                + String.join(", ", ids) + "."));
    }

    private static int firstOpen(Desk desk, Post post) throws IOException {
        List<Question> questions = post.quiz().questions();
        for (int i = 0; i < questions.size(); i++) {
            if (answer(desk, post, questions.get(i)).isEmpty()) {
                return i;
            }
        }
        return questions.size();
    }

    private static TreeSet<String> answer(Desk desk, Post post, Question question) throws IOException {
        return desk.sheet(post).answers().getOrDefault(question.number(), new TreeSet<>());
    }

    private static void show(QuizText text, int questions, TreeSet<String> given, Paragraphs paragraphs) {
        paragraphs.blank();
        paragraphs.strong("Question " + text.number() + " of " + questions + ": " + text.title());
        for (String paragraph : text.paragraphs()) {
            paragraphs.blank();
            if (paragraph.contains("\n")) {
                paragraph.lines().forEach(paragraphs::asItIs);
            } else {
                paragraphs.text(paragraph);
            }
        }
        paragraphs.blank();
        text.options().forEach((letter, statement) -> {
            if (text.between().containsKey(letter)) {
                paragraphs.blank();
                paragraphs.text(text.between().get(letter));
                paragraphs.blank();
            }
            paragraphs.item(letter, statement);
        });
        paragraphs.blank();
        if (!given.isEmpty()) {
            paragraphs.text("Your answer so far: " + String.join(" ", given) + ".");
        }
    }

    private Step ask(Keyboard keyboard, Desk desk, Post post, Question question, QuizText text, Paragraphs paragraphs)
            throws IOException {
        while (true) {
            paragraphs.prompt("Answer (" + KEYS + "): ");
            String line = keyboard.line();
            if (line == null) {
                paragraphs.blank();
                return Step.LEAVE;
            }
            String answer = line.strip();
            String letters = AnswerSheet.letters(answer);
            boolean isOption = letters != null
                    && !letters.isEmpty()
                    && letters.chars().allMatch(letter -> text.options().containsKey(Character.toString(letter)));
            if (answer.isEmpty()) {
                return Step.ON;
            }
            // A question whose options include b or q: a single such letter is an answer.
            if (answer.equalsIgnoreCase("q") && !isOption || answer.equalsIgnoreCase("quit")) {
                return Step.LEAVE;
            }
            if (answer.equals("<") || answer.equalsIgnoreCase("back")) {
                return Step.BACK;
            }
            if (isOption) {
                TreeSet<String> set = new TreeSet<>();
                letters.chars().forEach(letter -> set.add(Character.toString(letter)));
                keep(desk.answers(post), question.number(), set);
                explain(question, set, paragraphs);
                return Step.ON;
            }
            paragraphs.text("That is not understood. The letters here are "
                    + String.join(" ", text.options().keySet()) + ".");
        }
    }

    private static void keep(Path file, int question, TreeSet<String> letters) throws IOException {
        String sheet = Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "# Answers: a line for each question, its number and your letters.\n";
        try {
            ResultFiles.write(file, AnswerSheet.with(sheet, question, letters));
        } catch (IOException problem) {
            throw new IOException(
                    "Your answer could not be written to " + Desk.fromHere(file) + " (" + problem.getMessage()
                            + "); the earlier ones are kept. Make room or make the file writable, and try again.",
                    problem);
        }
    }

    /** Where the key is not at hand, answers are only recorded. */
    private static void explain(Question question, TreeSet<String> given, Paragraphs paragraphs) {
        paragraphs.blank();
        if (question.accepted() == null || question.accepted().isEmpty()) {
            paragraphs.text("Recorded. The answers are looked at when your work is graded.");
            return;
        }
        boolean right = question.accepted().stream().anyMatch(set -> new TreeSet<>(set).equals(given));
        paragraphs.strong(right ? "Right." : "Not quite.");
        TreeSet<String> wanted = new TreeSet<>(question.accepted().get(0));
        List<String> all = new ArrayList<>(question.options().keySet());
        for (String letter : all) {
            boolean chosen = given.contains(letter);
            if (right || chosen || wanted.contains(letter)) {
                String mark = chosen == wanted.contains(letter)
                        ? (chosen ? "chosen, true: " : "")
                        : chosen ? "chosen, not true: " : "not chosen, true: ";
                if (!mark.isEmpty()) {
                    paragraphs.item(
                            letter, mark + question.options().get(letter).replaceFirst("^Right\\. ", ""));
                }
            }
        }
    }

    private static void end(Desk desk, Post post, PrintWriter out) throws IOException {
        int questions = post.quiz().questions().size();
        int open = 0;
        for (Question question : post.quiz().questions()) {
            open += answer(desk, post, question).isEmpty() ? 1 : 0;
        }
        out.println();
        out.println((questions - open) + " of " + questions + " questions answered, in "
                + Desk.fromHere(desk.answers(post)) + ".");
        out.println(
                open > 0
                        ? "Next: the open ones, ./matml quiz " + post.id()
                        : "Next: "
                                + (desk.hasHiddenChecks()
                                        ? "./matml grade --assign " + post.id() + "/quiz"
                                        : "./matml"));
    }
}
