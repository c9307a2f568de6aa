package matml.checks.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Split;
import matml.post01.Split3;
import matml.post01.Splitter;
import org.junit.jupiter.api.DisplayName;

/** Public checks: tables that are small enough to follow on paper. */
@Exercise("post01/splitter")
class SplitterTest {
    /** Rows 0 to 9 of the text's table: three polymorphs of SiC, two of ZnS and of TiO2, three materials with one. */
    private final List<String> formulas =
            List.of("SiC", "SiC", "SiC", "ZnS", "ZnS", "TiO2", "TiO2", "GaAs", "Si", "NaCl");

    @Check(task = 1)
    @DisplayName("ten rows, a quarter of them for the test")
    void tenRowsInTwoParts(Observations see) {
        see.situation("ten rows")
                .given("n", 10)
                .given("testFraction", 0.25)
                .given("seed", 1)
                .word("rows of both parts", () -> {
                    Split split = Splitter.random(10, 0.25, 1);
                    return rows(10, split.train(), split.test());
                })
                .is("each row once")
                .word(
                        "size of the test part",
                        () -> size(Splitter.random(10, 0.25, 1).test(), 2, 3))
                .is("as asked");
        see.situation("ten seeds")
                .given("n", 10)
                .given("testFraction", 0.25)
                .word("the same seed again", () -> {
                    for (long seed = 1; seed <= 10; seed++) {
                        Split one = Splitter.random(10, 0.25, seed);
                        Split two = Splitter.random(10, 0.25, seed);
                        if (!sorted(one.test()).equals(sorted(two.test()))) {
                            return "another split";
                        }
                    }
                    return "the same split";
                })
                .is("the same split");
    }

    @Check(task = 2)
    @DisplayName("ten rows in three parts")
    void tenRowsInThreeParts(Observations see) {
        see.situation("ten rows")
                .given("n", 10)
                .given("validationFraction", 0.2)
                .given("testFraction", 0.3)
                .given("seed", 1)
                .word("rows of the three parts", () -> {
                    Split3 split = Splitter.random3(10, 0.2, 0.3, 1);
                    return rows(10, split.train(), split.validation(), split.test());
                })
                .is("each row once")
                .word(
                        "size of the validation part",
                        () -> size(Splitter.random3(10, 0.2, 0.3, 1).validation(), 1, 3))
                .is("as asked")
                .word(
                        "size of the test part",
                        () -> size(Splitter.random3(10, 0.2, 0.3, 1).test(), 2, 4))
                .is("as asked");
    }

    @Check(task = 3)
    @DisplayName("the polymorphs of a compound stay together")
    void polymorphsStayTogether(Observations see) {
        see.situation("ten materials")
                .given("groups", formulas)
                .given("testFraction", 0.3)
                .given("seed", 1)
                .word("rows of both parts", () -> {
                    Split split = Splitter.grouped(new ArrayList<>(formulas), 0.3, 1);
                    return rows(10, split.train(), split.test());
                })
                .is("each row once")
                .word("formulas in both parts", () -> {
                    Split split = Splitter.grouped(new ArrayList<>(formulas), 0.3, 1);
                    Set<String> both = formulas(split.train());
                    both.retainAll(formulas(split.test()));
                    return both.isEmpty() ? "none" : both.size() == 1 ? "one of them" : "several of them";
                })
                .is("none");
    }

    @Check(task = 4)
    @DisplayName("a polymorph on either side is a leak")
    void polymorphsOnBothSides(Observations see) {
        int[] train = {0, 1, 3, 4, 5, 6, 7};
        int[] test = {2, 8, 9};
        see.situation("SiC on both sides")
                .given("groups", formulas)
                .given("train", train)
                .given("test", test)
                .word("leaks", () -> String.valueOf(Splitter.leaks(new Split(train, test), new ArrayList<>(formulas))))
                .is("true");
        int[] cleanTrain = {0, 1, 2, 3, 4, 7, 9};
        int[] cleanTest = {5, 6, 8};
        see.situation("every formula on one side")
                .given("groups", formulas)
                .given("train", cleanTrain)
                .given("test", cleanTest)
                .word(
                        "leaks",
                        () -> String.valueOf(
                                Splitter.leaks(new Split(cleanTrain, cleanTest), new ArrayList<>(formulas))))
                .is("false");
    }

    /** "each row once", or what is wrong with rows 0 to n - 1; which rows they are is a matter of chance. */
    private static String rows(int n, int[]... parts) {
        int[] times = new int[n];
        List<String> faults = new ArrayList<>();
        for (int[] part : parts) {
            for (int row : part) {
                if (row >= 0 && row < n) {
                    times[row]++;
                } else if (faults.isEmpty()) {
                    faults.add("a row that the table does not have");
                }
            }
        }
        long missing = Arrays.stream(times).filter(count -> count == 0).count();
        if (missing > 0) {
            faults.add(missing == 1 ? "a row in no part" : "rows in no part");
        }
        long repeated = Arrays.stream(times).filter(count -> count > 1).count();
        if (repeated > 0) {
            faults.add(repeated == 1 ? "a row more than once" : "rows more than once");
        }
        return faults.isEmpty() ? "each row once" : String.join(", ", faults);
    }

    private static String size(int[] part, int least, int most) {
        return part.length < least ? "too small" : part.length > most ? "too large" : "as asked";
    }

    private static List<Integer> sorted(int[] rows) {
        return Arrays.stream(rows).sorted().boxed().toList();
    }

    private Set<String> formulas(int[] rows) {
        Set<String> found = new HashSet<>();
        for (int row : rows) {
            found.add(formulas.get(row));
        }
        return found;
    }
}
