package matml.engine.statistics;

import java.util.List;
import matml.engine.result.Result;

/**
 * What the results of a class come to.
 *
 * @param distribution how scores are spread
 * @param exercises how the class fared with each, in the order of the course
 * @param misconceptions what was misunderstood, the most frequent first
 * @param unnamed tasks that failed without a recognised misconception, the most frequent first
 * @param items what each check tells, in the order of the course
 * @param findings what the inspection found, the most frequent rule first
 */
public record ClassStatistics(
        Distribution distribution,
        List<ExerciseStatistics> exercises,
        List<Misconception> misconceptions,
        List<Unnamed> unnamed,
        List<Item> items,
        List<RuleFindings> findings) {
    /** The statistics of a class. */
    public static ClassStatistics of(Iterable<Result> results) {
        ClassCount count = new ClassCount();
        results.forEach(count::add);
        return count.statistics();
    }

    /** The same without texts that name what is in a student's code. */
    public ClassStatistics withoutFoundTexts() {
        return new ClassStatistics(
                distribution,
                exercises,
                misconceptions,
                unnamed,
                items,
                findings.stream()
                        .map(each -> new RuleFindings(each.rule(), each.number(), List.of(), each.submissions()))
                        .toList());
    }
}
