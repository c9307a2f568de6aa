package matml.engine.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matml.engine.author.CourseBuilder.Programs;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.jvm.Isolation;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.kit.Trial;

/**
 * What no grader can save: the checks themselves, on the reference.
 *
 * @param coldMillis all checks of the post in a JVM that has just started
 * @param warmMillis the same in a JVM that has run them many times: the median of the later half of the rounds
 * @param rounds how many rounds one JVM ran
 */
record Floor(double coldMillis, double warmMillis, int rounds) {
    private static final int ROUNDS = 20;

    static Floor of(Course course, Programs programs, String post) throws IOException, InterruptedException {
        List<Double> rounds = new ArrayList<>();
        Map<String, byte[]> reference = programs.reference(post);
        try (Runner runner = new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS)) {
            for (int i = 0; i < ROUNDS; i++) {
                long micros = 0;
                for (Exercise exercise : course.exercises()) {
                    if (exercise.post().equals(post)) {
                        micros += runner.run(exercise, exercise.checks(), reference, Trial.DEFAULT_SEED).stream()
                                .mapToLong(CheckReport::micros)
                                .sum();
                    }
                }
                rounds.add(micros / 1e3);
            }
        }
        return new Floor(rounds.get(0), Statistics.median(rounds.subList(ROUNDS / 2, ROUNDS)), ROUNDS);
    }
}
