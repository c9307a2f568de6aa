package matml.checks.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post01.NearestPatternPredictor;
import matml.post01.NearestPatternPredictor.Weighting;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link NearestPatternPredictor}. Neighbours are told by their ranks, of all rows in the order of
 * their true distance, so that a wrong distance shows in words. Tasks 1 and 3 use columns of equal spread: they can be
 * done before the scale. The warning is told as a number: the factor at which it ends.
 */
@Exercise("post01/nearest-pattern")
class NearestPatternPredictorChecks {
    /** Three columns with the same seven values: standardising changes no order. Ranks of the question: 4 6 0 1 3 5 2. */
    private final double[][] alike = {
        {5, 6.5, 5}, {2, 5, 6.5}, {1, 9, 9}, {6.5, 2, 3.5}, {0.5, 1, 0.5}, {9, 3.5, 1}, {3.5, 0.5, 2}
    };

    private final double[] asked = {2, 5, 1};

    /** Three columns of different scale and skewed: every other scale puts the eight rows in another order. */
    private final double[][] uneven = {
        {64, 1.7, 530}, {15, 2.8, 760}, {53, 0.7, 560}, {29, 0.1, 760},
        {69, 0.0, 540}, {32, 1.2, 570}, {33, 0.1, 640}, {191, 2.6, 555}
    };

    private final double[] unevenAsked = {58, 3.2, 518};

    /** A mean of some of them tells which they are. */
    private final double[] labels = IntStream.range(0, 8)
            .mapToDouble(i -> Math.pow(2, i) / 16 + 0.01 * i * i)
            .toArray();

    /** One column, five rows, in no order. */
    private final double[][] line = {{4.5}, {11}, {1}, {2}, {7.5}};

    private final double[] lineLabels = Arrays.copyOf(labels, 5);

    @Check(task = 1, points = 2)
    @DisplayName("the nearest rows, as many as asked for, nearest first")
    void nearestFirst(Observations see) {
        observeNeighbours(see.situation("seven rows, three of them asked for"), alike, 3, asked);
        observeNeighbours(see.situation("seven rows, all of them asked for"), alike, 7, asked);
        observeNeighbours(see.situation("a question that is a row of the table"), alike, 4, alike[3].clone());
        double[][] dense = {{0.1}, {0.35}, {0.2}, {0.9}, {0.3}};
        observeNeighbours(see.situation("rows that are close together"), dense, 5, new double[] {0.22});
        double[][] nearly = {{2}, {9}, {1.0001}, {4}, {0.5}};
        observeNeighbours(see.situation("two rows nearly equally near"), nearly, 2, new double[] {1.5});
        Random random = see.random("rows");
        double[][] x = columnsAlike(random, 25);
        observeNeighbours(see.seeded("25 random rows"), x, 6, random.doubles(3).toArray());
    }

    @Check(task = 1)
    @DisplayName("equal rows: each of them counts, and the answer is the same every time")
    void equalRows(Observations see) {
        double[][] twins = {{7}, {1}, {3}, {3}, {9}};
        double[] between = {4.5};
        see.situation("two equal rows among the nearest")
                .given("x", twins)
                .given("k", 3)
                .given("question", between)
                .word("neighbours", () -> {
                    int[] found = uniform(twins, 3).neighbours(between);
                    return found.length < 3
                            ? "too few"
                            : Arrays.stream(found).distinct().count() < found.length
                                    ? "a row twice"
                                    : Arrays.equals(
                                                    Arrays.stream(found)
                                                            .sorted()
                                                            .toArray(),
                                                    new int[] {0, 2, 3})
                                            ? "each equal row once"
                                            : "other rows";
                })
                .is("each equal row once");
        double[][] crowd = {{3}, {3}, {9}, {3}, {3}, {1}, {3}, {3}};
        double[] three = {3.5};
        see.situation("six equal rows, two of them asked for")
                .given("x", crowd)
                .given("k", 2)
                .given("question", three)
                .word("asked 25 times", () -> {
                    NearestPatternPredictor predictor = uniform(crowd, 2);
                    int[] first = predictor.neighbours(three);
                    boolean same = true;
                    for (int i = 1; i < 25; i++) {
                        same &= Arrays.equals(first, predictor.neighbours(three));
                    }
                    return same ? "always the same answer" : "different answers";
                })
                .is("always the same answer");
    }

    @Check(task = 1)
    @DisplayName("a predictor keeps its own rows, and nothing of what happened before the question")
    void keepsItsRows(Observations see) {
        int[] ranking = ranking(line, new double[] {3.5});
        see.situation("the caller writes other numbers into the rows")
                .word("neighbours", () -> {
                    double[][] x = copy(line);
                    NearestPatternPredictor predictor = uniform(x, 3);
                    x[0][0] = 40;
                    x[3][0] = -60;
                    return which(predictor.neighbours(new double[] {3.5}), ranking, 3);
                })
                .is("the nearest, nearest first");
        see.situation("another predictor is made in between")
                .word("neighbours", () -> {
                    NearestPatternPredictor predictor = uniform(line, 3);
                    uniform(new double[][] {{3}, {90}, {4}, {70}, {80}, {10}}, 2);
                    return which(predictor.neighbours(new double[] {3.5}), ranking, 3);
                })
                .is("the nearest, nearest first");
        see.situation("another question is asked before")
                .word("neighbours", () -> {
                    NearestPatternPredictor predictor = uniform(line, 3);
                    predictor.neighbours(new double[] {10});
                    return which(predictor.neighbours(new double[] {3.5}), ranking, 3);
                })
                .is("the nearest, nearest first");
    }

    @Check(task = 1)
    @DisplayName("tables, numbers of neighbours and questions that make no sense are refused")
    void refusals(Observations see) {
        refusesToFit(see, "no rows", new double[0][], new double[0], 1);
        refusesToFit(see, "rows of different lengths", new double[][] {{1, 2}, {3, 4}, {5}}, new double[3], 2);
        refusesToFit(see, "fewer labels than rows", line, new double[4], 2);
        refusesToFit(see, "more labels than rows", line, new double[6], 2);
        refusesToFit(see, "no neighbour", line, lineLabels, 0);
        refusesToFit(see, "more neighbours than rows", line, lineLabels, 6);
        refusesToAnswer(see, NearestPatternPredictor::neighbours);
    }

    @Check(task = 2, points = 2)
    @DisplayName("every column is measured by its own spread over the training rows")
    void everyColumnByItsOwnSpread(Observations see) {
        observeNeighbours(see.situation("three columns of different scale"), uneven, 8, unevenAsked);
        double[] withinReach = {41, 1.6, 610};
        observeNeighbours(see.situation("a question amid the rows"), uneven, 8, withinReach);
        see.follows(1, () -> misled(alike, asked));
        Random random = see.random("scales");
        double[][] x = new double[20][4];
        double[] scale = {1000, 1, 0.01, 30};
        for (double[] row : x) {
            for (int column = 0; column < row.length; column++) {
                row[column] = scale[column] * (column + random.nextGaussian());
            }
        }
        double[] question = IntStream.range(0, 4)
                .mapToDouble(column -> scale[column] * (column + random.nextGaussian()))
                .toArray();
        observeNeighbours(see.seeded("20 random rows"), x, 5, question);
    }

    @Check(task = 2)
    @DisplayName("a column in which all training rows are equal has no influence")
    void constantColumn(Observations see) {
        double[][] between = {{4, 5, 0.3}, {10, 5, 0.1}, {1, 5, 0.9}, {2, 5, 0.35}, {7, 5, 0.6}, {5, 5, 1.7}};
        observeNeighbours(
                see.situation("a constant column between two others"), between, 6, new double[] {3.1, 5, 0.25});
        double[][] many = new double[10][];
        for (int row = 0; row < many.length; row++) {
            many[row] = new double[] {0.1, 1.5 + 3 * (row * 7 % 10) + 0.1 * row * row};
        }
        observeNeighbours(
                see.situation("a constant that the mean misses by a rounding error"), many, 4, new double[] {0.1, 17.3
                });
        see.follows(1, () -> misled(alike, asked));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the mean label of the nearest rows")
    void meanLabel(Observations see) {
        double[] seven = Arrays.copyOf(labels, 7);
        observePrediction(see.situation("three of seven rows"), alike, seven, 3, asked);
        observePrediction(see.situation("all seven rows"), alike, seven, 7, asked);
        observePrediction(see.situation("a question that is a row of the table"), alike, seven, 4, alike[3].clone());
        int[] ranking = ranking(alike, asked);
        see.situation("a single neighbour")
                .given("x", alike)
                .given("y", seven)
                .given("k", 1)
                .given("question", asked)
                .word("prediction", () -> whose(uniform(alike, seven, 1).predict(asked), seven, ranking))
                .is("the label of rank 1");
        double[] whole = {4, 1, 6, 2, 9, 3, 2};
        observePrediction(see.situation("labels that are whole numbers"), alike, whole, 3, asked);
        see.follows(
                1,
                () -> meansOfItsOwn(alike, seven, 3, asked)
                        && meansOfItsOwn(alike, whole, 3, asked)
                        && meansOfItsOwn(alike, seven, 7, asked)
                        && meansOfItsOwn(alike, seven, 4, alike[3].clone())
                        && meansOfItsOwn(alike, seven, 1, asked));
        Random random = see.random("labels");
        double[][] x = columnsAlike(random, 25);
        observePrediction(
                see.seeded("25 random rows"),
                x,
                random.doubles(25).toArray(),
                5,
                random.doubles(3).toArray());
    }

    @Check(task = 3)
    @DisplayName("a predictor keeps its own labels; questions of another length are refused")
    void keepsItsLabels(Observations see) {
        double[] question = {3.5};
        double expected = (lineLabels[0] + lineLabels[3]) / 2;
        see.situation("the caller writes other numbers into the labels")
                .number("prediction", () -> {
                    double[] y = lineLabels.clone();
                    NearestPatternPredictor predictor = uniform(line, y, 2);
                    Arrays.fill(y, 50);
                    return predictor.predict(question);
                })
                .is(expected);
        see.situation("another predictor is made in between")
                .number("prediction", () -> {
                    NearestPatternPredictor predictor = uniform(line, lineLabels, 2);
                    uniform(line, new double[] {30, 20, 90, 70, 80}, 2);
                    return predictor.predict(question);
                })
                .is(expected);
        see.follows(1, () -> misled(line, question));
        refusesToAnswer(see, NearestPatternPredictor::predict);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the labels are weighted with the inverse distance")
    void inverseDistance(Observations see) {
        double[] question = {4};
        // Distances 0.5, 2, 3 of the rows 0, 3, 2: weights as 12, 3, 2.
        observeWeighted(see.situation("one column, three neighbours"), line, lineLabels, 3, question);
        observeWeighted(see.situation("one column, all rows"), line, lineLabels, 5, question);
        see.follows(1, () -> weightsItsOwn(line, lineLabels, 3, question) && misled(line, question));
        observeWeighted(see.situation("three columns of different scale"), uneven, labels, 4, unevenAsked);
        see.follows(1, () -> misled(alike, asked));
        see.follows(2, () -> misled(uneven, unevenAsked));
        see.situation("a single neighbour")
                .given("x", line)
                .given("y", lineLabels)
                .given("k", 1)
                .given("question", question)
                .word(
                        "prediction",
                        () -> whose(
                                inverse(line, lineLabels, 1).predict(question), lineLabels, ranking(line, question)))
                .is("the label of rank 1");
        Random random = see.random("weights");
        double[][] x = columnsAlike(random, 25);
        observeWeighted(
                see.seeded("25 random rows"),
                x,
                random.doubles(25).toArray(),
                5,
                random.doubles(3).toArray());
    }

    @Check(task = 4)
    @DisplayName("a question that equals a training row gets the label of this row")
    void weightAtDistanceZero(Observations see) {
        double[] second = line[4].clone();
        int[] ranking = ranking(line, second);
        see.situation("a row of a table with one column")
                .given("x", line)
                .given("y", lineLabels)
                .given("k", 3)
                .given("question", second)
                .word("prediction", () -> whose(inverse(line, lineLabels, 3).predict(second), lineLabels, ranking))
                .is("the label of rank 1");
        double[] row = uneven[5].clone();
        see.situation("a row of a table with three columns")
                .given("x", uneven)
                .given("y", labels)
                .given("k", 2)
                .given("question", row)
                .word("prediction", () -> whose(inverse(uneven, labels, 2).predict(row), labels, ranking(uneven, row)))
                .is("the label of rank 1");
        see.follows(1, () -> misled(line, second));
        see.follows(2, () -> misled(uneven, row));
    }

    @Check(task = 5, points = 2)
    @DisplayName("the warning compares with the median distance to the nearest other row")
    void medianDistance(Observations see) {
        // Distances to the nearest other row: 2.5, 3.5, 1, 1, 3; the median is 2.5.
        observeWarning(see.situation("five rows"), line, 1, new double[] {18.5}, 3);
        // 3, 1, 3, 1, 5, 1.5: the median is 2.25.
        double[][] even = {{7}, {1}, {10}, {2}, {15}, {3.5}};
        observeWarning(see.situation("six rows"), even, 3, new double[] {-8}, 4);
        double[][] gap = {{40}, {1}, {3}, {47}, {6}};
        observeWarning(see.situation("a question in a gap of the table"), gap, 2, new double[] {21}, 5);
        see.situation("a question close to a row")
                .given("x", line)
                .given("factor", 1)
                .word("extrapolates", () -> yesOrNo(uniform(line, 2), new double[] {7.25}, 1))
                .is("no");
        see.follows(1, () -> misled(line, new double[] {18.5}));
    }

    @Check(task = 5)
    @DisplayName("another row with the same features is a neighbour at distance zero")
    void twinRows(Observations see) {
        // 0, 4, 0, 3, 3: the median is 3, and 4 without the zeros.
        double[][] twins = {{2}, {6}, {2}, {13}, {10}};
        observeWarning(see.situation("two equal rows among five"), twins, 1, new double[] {25}, 4);
        see.follows(1, () -> misled(twins, new double[] {25}));
    }

    @Check(task = 5)
    @DisplayName("the warning uses standardised rows, and neither the number of neighbours nor the weights")
    void warningOnColumnsOfDifferentScale(Observations see) {
        double ratio = ratio(uneven, unevenAsked);
        observeWarning(see.situation("three columns of different scale"), uneven, 1, unevenAsked, ratio);
        see.situation("the same with six neighbours and weights")
                .given("x", uneven)
                .given("question", unevenAsked)
                .number(
                        "factor at which the warning ends",
                        () -> end(
                                NearestPatternPredictor.fit(uneven, labels, 6, Weighting.INVERSE_DISTANCE),
                                unevenAsked))
                .is(ratio);
        see.follows(1, () -> misled(alike, asked));
        see.follows(2, () -> misled(uneven, unevenAsked));
    }

    @Check(task = 5)
    @DisplayName("questions of another length are refused here as well")
    void warningRefuses(Observations see) {
        refusesToAnswer(see, (predictor, question) -> predictor.extrapolates(question, 2));
    }

    private static void observeNeighbours(Situation situation, double[][] x, int k, double[] question) {
        situation
                .given("x", x)
                .given("k", k)
                .given("question", question)
                .word("neighbours", () -> which(uniform(x, k).neighbours(question), ranking(x, question), k))
                .is("the nearest, nearest first");
    }

    private static void observePrediction(Situation situation, double[][] x, double[] y, int k, double[] question) {
        situation
                .given("x", x)
                .given("y", y)
                .given("k", k)
                .given("question", question)
                .number("prediction", () -> uniform(x, y, k).predict(question))
                .is(mean(y, Arrays.copyOf(ranking(x, question), k)));
    }

    private static void observeWeighted(Situation situation, double[][] x, double[] y, int k, double[] question) {
        situation
                .given("x", x)
                .given("y", y)
                .given("k", k)
                .given("question", question)
                .number("prediction", () -> inverse(x, y, k).predict(question))
                .is(weighted(x, y, question, Arrays.copyOf(ranking(x, question), k)));
    }

    private static void observeWarning(Situation situation, double[][] x, int k, double[] question, double ratio) {
        situation
                .given("x", x)
                .given("question", question)
                .number("factor at which the warning ends", () -> end(uniform(x, k), question))
                .is(ratio);
    }

    private static void refusesToFit(Observations see, String what, double[][] x, double[] y, int k) {
        see.situation(what).refuses(what, () -> NearestPatternPredictor.fit(x, y, k, Weighting.UNIFORM));
    }

    private interface Asked {
        void ask(NearestPatternPredictor predictor, double[] question) throws Throwable;
    }

    private void refusesToAnswer(Observations see, Asked method) {
        see.situation("a question with too few features")
                .refuses("a question with too few features", () -> method.ask(uniform(alike, 2), new double[] {1, 2}));
        see.situation("a question with too many features")
                .refuses(
                        "a question with too many features",
                        () -> method.ask(uniform(alike, 2), new double[] {1, 2, 3, 4}));
    }

    private static NearestPatternPredictor uniform(double[][] x, int k) {
        return uniform(x, IntStream.range(0, x.length).mapToDouble(i -> i).toArray(), k);
    }

    private static NearestPatternPredictor uniform(double[][] x, double[] y, int k) {
        return NearestPatternPredictor.fit(x, y, k, Weighting.UNIFORM);
    }

    private static NearestPatternPredictor inverse(double[][] x, double[] y, int k) {
        return NearestPatternPredictor.fit(x, y, k, Weighting.INVERSE_DISTANCE);
    }

    /** What the found rows are, told by their ranks in the right order of all rows. */
    private static String which(int[] found, int[] ranking, int k) {
        if (found == null) {
            return "null";
        }
        if (found.length != k) {
            return found.length == k + 1 ? "one too many" : found.length == k - 1 ? "one too few" : "another number";
        }
        if (Arrays.equals(found, Arrays.copyOf(ranking, k))) {
            return "the nearest, nearest first";
        }
        List<Integer> ranks = new ArrayList<>();
        for (int row : found) {
            ranks.add(1 + Arrays.stream(ranking).boxed().toList().indexOf(row));
        }
        if (Arrays.stream(found).map(row -> row - 1).boxed().toList().equals(head(ranking, k))) {
            return "the nearest, counted from 1";
        }
        return "the rows of rank "
                + ranks.stream().map(rank -> rank == 0 ? "none" : "" + rank).collect(Collectors.joining(", "));
    }

    private static List<Integer> head(int[] ranking, int k) {
        return Arrays.stream(ranking).limit(k).boxed().toList();
    }

    /** Which row's label a prediction is. */
    private static String whose(double prediction, double[] y, int[] ranking) {
        for (int rank = 0; rank < ranking.length; rank++) {
            if (Math.abs(prediction - y[ranking[rank]]) <= 1e-9 * y[ranking[rank]]) {
                return "the label of rank " + (rank + 1);
            }
        }
        return Double.isFinite(prediction) ? "no label of the table" : Double.isNaN(prediction) ? "NaN" : "infinite";
    }

    /**
     * The factor at which the warning ends: 0 if there is never one, infinite if it never ends. Found by halving the
     * interval between a factor with and one without.
     */
    private static double end(NearestPatternPredictor predictor, double[] question) {
        double with = 1e-3;
        double without = 1e3;
        if (!predictor.extrapolates(question, with)) {
            return 0;
        }
        if (predictor.extrapolates(question, without)) {
            return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (with + without) / 2;
            if (predictor.extrapolates(question, middle)) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return without;
    }

    private static String yesOrNo(NearestPatternPredictor predictor, double[] question, double factor) {
        return predictor.extrapolates(question, factor) ? "yes" : "no";
    }

    /** Whether the student's own order of all rows is not the right one. */
    private static boolean misled(double[][] x, double[] question) {
        return !Arrays.equals(uniform(x, x.length).neighbours(question), ranking(x, question));
    }

    private static boolean meansOfItsOwn(double[][] x, double[] y, int k, double[] question) {
        NearestPatternPredictor predictor = uniform(x, y, k);
        return close(predictor.predict(question), mean(y, predictor.neighbours(question)));
    }

    private static boolean weightsItsOwn(double[][] x, double[] y, int k, double[] question) {
        NearestPatternPredictor predictor = inverse(x, y, k);
        return close(predictor.predict(question), weighted(x, y, question, predictor.neighbours(question)));
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.abs(other);
    }

    private static double mean(double[] y, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> y[row]).average().orElse(Double.NaN);
    }

    private static double weighted(double[][] x, double[] y, double[] question, int[] rows) {
        double[] distance = distances(x, question);
        double sum = 0;
        double weights = 0;
        for (int row : rows) {
            sum += y[row] / distance[row];
            weights += 1 / distance[row];
        }
        return sum / weights;
    }

    /** The distance from the question to the nearest row, divided by the median of those between the rows. */
    private static double ratio(double[][] x, double[] question) {
        double[] nearestOther = new double[x.length];
        for (int row = 0; row < x.length; row++) {
            double[] distance = distances(x, x[row]);
            distance[row] = Double.POSITIVE_INFINITY;
            nearestOther[row] = Arrays.stream(distance).min().orElseThrow();
        }
        Arrays.sort(nearestOther);
        double median = (nearestOther[(x.length - 1) / 2] + nearestOther[x.length / 2]) / 2;
        return Arrays.stream(distances(x, question)).min().orElseThrow() / median;
    }

    /** All rows, nearest first. */
    private static int[] ranking(double[][] x, double[] question) {
        double[] distance = distances(x, question);
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> distance[row]))
                .mapToInt(row -> row)
                .toArray();
    }

    private static double[] distances(double[][] x, double[] question) {
        double[] squares = new double[x.length];
        for (int column = 0; column < question.length; column++) {
            int j = column;
            double mean = Arrays.stream(x).mapToDouble(row -> row[j]).average().orElseThrow();
            double variance = Arrays.stream(x)
                    .mapToDouble(row -> (row[j] - mean) * (row[j] - mean))
                    .average()
                    .orElseThrow();
            boolean constant = Arrays.stream(x).allMatch(row -> row[j] == x[0][j]);
            for (int row = 0; row < x.length && !constant; row++) {
                squares[row] += (x[row][j] - question[j]) * (x[row][j] - question[j]) / variance;
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    /** Three columns with the same values in random order: standardised or not, the distances have the same order. */
    private static double[][] columnsAlike(Random random, int n) {
        List<Double> values = new ArrayList<>(random.doubles(n).boxed().toList());
        double[][] x = new double[n][3];
        for (int column = 0; column < 3; column++) {
            Collections.shuffle(values, random);
            for (int row = 0; row < n; row++) {
                x[row][column] = values.get(row);
            }
        }
        return x;
    }

    private static double[][] copy(double[][] x) {
        return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }
}
