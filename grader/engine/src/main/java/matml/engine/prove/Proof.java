package matml.engine.prove;

import java.util.List;

/**
 * What a proof of the course found.
 *
 * @param rows one per exercise
 * @param defects sentences, each naming its culprit; empty if the course is proven
 */
public record Proof(List<Row> rows, List<String> defects) {
    /**
     * One exercise's figures.
     *
     * @param checks number of its checks
     * @param max its points
     * @param wrong wrong solutions, {@code caught} of them lose points, {@code named} get their own diagnosis
     * @param alternatives alternatives, {@code full} of them get full marks
     * @param seeds seeds that the solution and the alternatives were run with
     * @param coldMillis time of the checks on the reference in a new JVM
     * @param warmMillis the same in a warm one
     */
    public record Row(
            String exercise,
            int tasks,
            int checks,
            int max,
            int wrong,
            int caught,
            int named,
            int alternatives,
            int full,
            int seeds,
            double coldMillis,
            double warmMillis) {}

    /** Whether the course is proven. */
    public boolean ok() {
        return defects.isEmpty();
    }
}
