package matml.engine.score;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.inspect.Inspection;

/** Graders for tests. */
public final class Graders {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Graders() {}

    /** A grader as it is used. */
    public static Grader complete(Course course, Grader.Options options) throws IOException {
        return new Grader(course, Installation.libraries(), options, CLOCK);
    }

    /** A grader that loads what it is given: the layers behind the inspection stand alone. */
    public static Grader uninspected(Course course, Grader.Options options) throws IOException {
        return new Grader(
                course,
                Installation.libraries(),
                options,
                CLOCK,
                (classes, policy) -> new Inspection(classes, List.of(), Map.of()));
    }
}
