package matml.checks.post04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Split;
import matml.post04.KFold;
import org.junit.jupiter.api.DisplayName;

/** Public checks: tables that are small enough to follow on paper. */
@Exercise("post04/k-fold")
class KFoldTest {
    private final List<String> formulas =
            List.of("SiC", "ZnS", "SiC", "TiO2", "GaAs", "ZnS", "SiC", "TiO2", "Si", "NaCl");
    private final int[] labels = {1, 1, 1, 1, 1, 0, 0, 0, 0};

    @Check(task = 1)
    @DisplayName("ten rows in four folds")
    void tenRowsInFourFolds(Observations see) {
        see.situation("ten rows")
                .given("n", 10)
                .given("k", 4)
                .given("seed", 1)
                .word("rows", () -> rows(10, KFold.plain(10, 4, 1)))
                .is("each tested once")
                .word("sizes of the test parts", () -> sizes(KFold.plain(10, 4, 1)))
                .is("2, 2, 3, 3");
    }

    @Check(task = 2)
    @DisplayName("the polymorphs of a compound are in one fold")
    void polymorphsStayTogether(Observations see) {
        see.situation("ten materials")
                .given("groups", formulas)
                .given("k", 3)
                .given("seed", 1)
                .word("rows", () -> rows(10, KFold.grouped(new ArrayList<>(formulas), 3, 1)))
                .is("each tested once")
                .word("formulas in both parts of a split", () -> {
                    Set<String> cut = new HashSet<>();
                    for (Split split : KFold.grouped(new ArrayList<>(formulas), 3, 1)) {
                        Set<String> both = formulas(split.train());
                        both.retainAll(formulas(split.test()));
                        cut.addAll(both);
                    }
                    return cut.isEmpty() ? "none" : String.join(", ", cut);
                })
                .is("none");
    }

    @Check(task = 3)
    @DisplayName("nine rows of two classes in two folds")
    void nineRowsOfTwoClasses(Observations see) {
        see.situation("nine rows")
                .given("labels", labels)
                .given("k", 2)
                .given("seed", 1)
                .word("rows", () -> rows(9, KFold.stratified(labels, 2, 1)))
                .is("each tested once")
                .word("rows of class 1 in the test parts", () -> countsOfOne())
                .is("2, 3");
    }

    private String countsOfOne() {
        return KFold.stratified(labels, 2, 1).stream()
                .map(split ->
                        Arrays.stream(split.test()).filter(row -> labels[row] == 1).count())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String rows(int n, List<Split> splits) {
        int[] tested = new int[n];
        for (Split split : splits) {
            Set<Integer> both = new HashSet<>();
            for (int row : split.train()) {
                both.add(row);
            }
            for (int row : split.test()) {
                if (row < 0 || row >= n) {
                    return "there is no row " + row;
                }
                tested[row]++;
                if (!both.add(row)) {
                    return "row " + row + " is in both parts of a split";
                }
            }
            if (both.size() != n) {
                return "a split leaves rows out";
            }
        }
        for (int row = 0; row < n; row++) {
            if (tested[row] != 1) {
                return "row " + row + " is tested " + tested[row] + " times";
            }
        }
        return "each tested once";
    }

    private static String sizes(List<Split> splits) {
        return splits.stream()
                .map(split -> split.test().length)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Set<String> formulas(int[] rows) {
        return Arrays.stream(rows).mapToObj(formulas::get).collect(Collectors.toCollection(HashSet::new));
    }
}
