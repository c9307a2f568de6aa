package matml.engine.cli;

import java.util.ArrayList;
import java.util.List;
import matml.engine.course.Course;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.kit.CheckExtension;
import picocli.CommandLine.Option;

/** What all commands that grade have in common. */
final class GradeOptions {
    @Option(
            names = "--assign",
            paramLabel = "LIST",
            description = "What to grade: posts, groups or exercises, as in post01/core,post02/cost-model. Default: the posts"
                    + " that are there.")
    private String assign;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random checks (default ${DEFAULT-VALUE}).")
    private long seed = CheckExtension.DEFAULT_SEED;

    /** The selection as it was named, or the posts that are there. */
    List<String> assign(Iterable<String> posts) {
        if (assign != null) {
            List<String> list = Course.assignList(assign);
            if (list.isEmpty()) {
                throw new IllegalArgumentException("--assign names nothing: give posts, groups or exercises.");
            }
            return list;
        }
        List<String> there = new ArrayList<>();
        posts.forEach(there::add);
        return there;
    }

    Grader.Options grader(Result.Visibility visibility) {
        return new Grader.Options(seed, Limits.STANDARD, visibility);
    }
}
