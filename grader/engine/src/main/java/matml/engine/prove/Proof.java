package matml.engine.prove;

import java.util.List;
import matml.engine.author.MutantRecord;

/**
 * What a proof of the course found.
 *
 * @param rows one per exercise
 * @param posts one per post of which an exercise was proven
 * @param defects sentences, each naming its culprit; empty if the course is proven
 * @param silent held-out programs whose mistake was caught and not named
 */
public record Proof(List<Row> rows, List<PostRow> posts, List<String> defects, List<String> silent) {
    /**
     * One exercise's figures.
     *
     * @param checks number of its checks
     * @param max its points
     * @param wrong wrong solutions, {@code caught} of them lose points, {@code named} get their own diagnosis
     * @param alternatives alternatives, {@code full} of them get full marks
     * @param recognition how well mistakes are recognised in programs that no fingerprint was made of
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
            Recognition recognition,
            int seeds,
            double coldMillis,
            double warmMillis) {}

    /**
     * What is named in programs that no fingerprint was made of.
     *
     * @param heldOut programs that show a known mistake in another style, {@code right} of them are named so,
     *     {@code wrongly} something else; the others get no name
     * @param unlisted programs that show an unknown mistake, {@code refused} of them are caught and get no name
     */
    public record Recognition(int heldOut, int right, int wrongly, int unlisted, int refused) {
        /** Nothing was tried. */
        static final Recognition NONE = new Recognition(0, 0, 0, 0, 0);

        Recognition plus(Recognition other) {
            return new Recognition(
                    heldOut + other.heldOut,
                    right + other.right,
                    wrongly + other.wrongly,
                    unlisted + other.unlisted,
                    refused + other.refused);
        }

        /** Held-out programs without a name. */
        public int silent() {
            return heldOut - right - wrongly;
        }
    }

    /**
     * The figures of a post.
     *
     * @param mutants what mutation testing last said, or null
     * @param mutantsCurrent whether neither solutions nor checks have changed since then
     * @param warmMillis time of all its checks on the reference in a warm JVM
     */
    public record PostRow(
            String post, Recognition recognition, MutantRecord mutants, boolean mutantsCurrent, double warmMillis) {}

    /** Whether the course is proven. */
    public boolean ok() {
        return defects.isEmpty();
    }
}
