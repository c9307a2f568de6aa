package matml.engine.prove;

import java.util.List;
import matml.engine.author.Specimen;
import matml.engine.course.Course.Exercise;
import matml.engine.run.CheckReport;

/** Told how the checks of every wrong solution ended, by several threads. */
@FunctionalInterface
public interface WrongSolutions {
    /** Nobody. */
    WrongSolutions UNWATCHED = (exercise, specimen, reports) -> {};

    /**
     * A wrong solution has run.
     *
     * @param reports one for every check; empty if the wrong solution does not compile
     */
    void ran(Exercise exercise, Specimen specimen, List<CheckReport> reports);
}
