package matml.engine.report;

import java.util.List;
import matml.engine.report.Reading.Failing;
import matml.engine.result.Result;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Verdict;

/**
 * What to do next: the end of every report.
 *
 * @param words one or two sentences that lead to the command
 * @param command what to type
 */
record NextStep(String words, String command) {
    private static final String WHERE_AM_I = "./matml";

    /** What to do with a submission: mend what was tried, then start what was not. */
    static NextStep of(Result result) {
        if (result.max() == 0) {
            return new NextStep(
                    "Nothing was graded: no exercise was selected. Name a post or an exercise:",
                    "./matml grade --assign post01");
        }
        if (result.score() == result.max()) {
            return new NextStep(
                    "Full score, all " + Reading.points(result.max())
                            + ": congratulations, this is complete work! See what comes after it:",
                    WHERE_AM_I);
        }
        List<Exercise> exercises = result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .filter(exercise -> !Reading.isDone(exercise))
                .toList();
        return exercises.stream()
                .filter(exercise -> !Reading.isOpen(exercise))
                .findFirst()
                .or(() -> exercises.stream().findFirst())
                .map(NextStep::of)
                .orElse(new NextStep("See what is still to be done:", WHERE_AM_I));
    }

    /** What to do with an exercise that is not done. */
    static NextStep of(Exercise exercise) {
        String id = Reading.shortId(exercise);
        if (Reading.isQuiz(exercise)) {
            String post = Text.line(exercise.id().replaceFirst("/quiz$", ""));
            return new NextStep(
                    "Read the open and the wrong questions once more, and answer them in exercises/quiz/" + post
                            + ".txt. Then:",
                    "./matml grade --assign " + post + "/quiz");
        }
        if (!exercise.compile().isEmpty()) {
            CompileError error = exercise.compile().get(0);
            return new NextStep(
                    "Make " + Text.line(error.file()) + " compile, beginning with line " + error.line()
                            + ". Then check it again:",
                    "./matml check " + id);
        }
        return Reading.first(exercise)
                .map(first -> of(exercise, first))
                .orElse(new NextStep("Check it again:", "./matml check " + id));
    }

    private static NextStep of(Exercise exercise, Failing first) {
        String place = Reading.place(exercise, first.check());
        String id = Reading.shortId(exercise);
        String task = id + " " + first.task().number();
        Verdict verdict = first.check().verdict();
        if (verdict == Verdict.NOT_RUN) {
            return new NextStep(
                    "Check it again, and show this report to your instructor if nothing changes:",
                    "./matml check " + id);
        }
        if (verdict == Verdict.NOT_COMPILED) {
            return new NextStep("Mend the declaration" + in(place) + ". Then check it again:", "./matml check " + id);
        }
        if (verdict == Verdict.FORBIDDEN) {
            return new NextStep(
                    "Do without what is not allowed" + in(place) + ". Then check it again:", "./matml check " + id);
        }
        if (verdict == Verdict.NOT_ATTEMPTED) {
            return new NextStep(
                    "Write task " + first.task().number() + " of \"" + Text.line(exercise.title()) + "\"" + in(place)
                            + ". A first hint:",
                    "./matml hint " + task);
        }
        return new NextStep(
                "Look at task " + first.task().number() + " of \"" + Text.line(exercise.title()) + "\"" + in(place)
                        + ". A hint, if you like one:",
                "./matml hint " + task);
    }

    private static String in(String place) {
        return place.isEmpty() ? "" : " in " + place;
    }

    /** The step on one line. */
    @Override
    public String toString() {
        return words + " " + command;
    }
}
