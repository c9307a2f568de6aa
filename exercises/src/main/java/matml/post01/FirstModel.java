package matml.post01;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import matml.Todo;
import matml.materials.Compound;
import matml.materials.GapTable;
import matml.ml.Dataset;

/**
 * Your first model: your trainer on measured band gaps, judged by your loss, on rows that your splitter has kept back,
 * beside your baseline. Given code, nothing is to be written here: run {@link #main}.
 */
public final class FirstModel {
    /** Share of the rows that is kept for the test. */
    private static final double TEST_FRACTION = 0.25;

    /** Decides, in your splitter, which formulas are kept for the test. Try others. */
    private static final long SEED = 1;

    /** How far each step goes; the scaled features of {@link GapTable#scaled()} allow up to 0.3. */
    private static final double LEARNING_RATE = 0.3;

    private static final int EPOCHS = 1_000;

    /** To which exercise a class belongs. */
    private static final Map<String, String> EXERCISES = Map.of(
            "Losses", "post01/losses",
            "BaselinePredictor", "post01/baseline",
            "Splitter", "post01/splitter",
            "GradientDescentTrainer", "post01/trainer");

    private FirstModel() {}

    /**
     * How the model did on the test part. Errors and gaps are in eV.
     *
     * @param trainRows number of compounds the model has learned from
     * @param testRows number of compounds kept for the test
     * @param modelMae mean absolute error of the model on the test part
     * @param baselineMae mean absolute error on the same rows of the baseline that always says the median of the
     *     training labels
     * @param typical the test compound in the middle when they are put in the order of their errors
     * @param worst the test compound with the largest error
     */
    public record Report(
            int trainRows, int testRows, double modelMae, double baselineMae, Example typical, Example worst) {
        /** A few lines for people. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Your model has learned from %d compounds and was tested on %d others.%n"
                            + "  mean absolute error on the test compounds:%n"
                            + "    your model  %.2f eV%n"
                            + "    baseline    %.2f eV (always says the median gap of the training compounds)%n"
                            + "  a typical test compound:  %s%n"
                            + "  the one it knows least:   %s%n"
                            + "%s",
                    trainRows,
                    testRows,
                    modelMae,
                    baselineMae,
                    typical,
                    worst,
                    modelMae < baselineMae
                            ? "It beats the baseline on compounds it has never seen, and no SCF cycle was needed."
                            : "It does not beat the baseline. Do the checks of the core pass? ./matml check post01/core");
        }
    }

    /**
     * One compound of the test part.
     *
     * @param compound such as "TiO2 (rutile)"
     * @param measured its measured gap in eV
     * @param predicted what the model says, in eV
     */
    public record Example(String compound, double measured, double predicted) {
        /** The distance between prediction and measurement in eV. */
        public double error() {
            return Math.abs(predicted - measured);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s, predicted %.2f eV, measured %.2f eV", compound, predicted, measured);
        }
    }

    /**
     * Splits the gap table by formula, trains on one part and tests on the other.
     *
     * @throws Todo if one of your methods is still to be written
     */
    public static Report report() {
        GapTable table = GapTable.standard();
        Dataset all = table.scaled();
        Split split = Splitter.grouped(all.groups(), TEST_FRACTION, SEED);
        Dataset train = all.select(split.train());
        Dataset test = all.select(split.test());

        LinearModel model = GradientDescentTrainer.train(train.x(), train.y(), LEARNING_RATE, EPOCHS)
                .model();
        double[] measured = test.y();
        double[] predicted = GradientDescentTrainer.predictAll(model, test.x());

        BaselinePredictor baseline = BaselinePredictor.fit(train.y(), BaselinePredictor.Kind.MEDIAN);
        double[] constant =
                Arrays.stream(test.x()).mapToDouble(baseline::predict).toArray();

        List<Compound> compounds = table.compounds();
        List<Example> examples = IntStream.range(0, measured.length)
                .mapToObj(i -> new Example(name(compounds.get(split.test()[i])), measured[i], predicted[i]))
                .sorted(Comparator.comparingDouble(Example::error))
                .toList();
        return new Report(
                train.size(),
                test.size(),
                Losses.mae(measured, predicted),
                Losses.mae(measured, constant),
                examples.get(examples.size() / 2),
                examples.get(examples.size() - 1));
    }

    private static String name(Compound compound) {
        return compound.formula() + " (" + compound.structureType() + ")";
    }

    /** What is missing before there can be a first model, in one sentence. */
    private static String open(Todo todo) {
        String member = todo.getMessage().substring(0, todo.getMessage().indexOf(' '));
        String type = member.contains(".") ? member.substring(0, member.indexOf('.')) : member;
        return member + " is still to be written. It belongs to the exercise "
                + EXERCISES.getOrDefault(type, "of " + type) + ": finish that one, then run FirstModel again.";
    }

    /** Prints the report, or which exercise is still open. */
    public static void main(String[] args) {
        String text;
        try {
            text = report().toString();
        } catch (Todo todo) {
            text = open(todo);
        }
        System.out.println(text);
    }
}
