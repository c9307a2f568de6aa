package matml.checks.post04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Split;
import matml.post04.KFold;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link KFold}. Which rows are in a fold together, and which fold comes first, is the student's choice:
 * everything is observed as a property that holds over a few seeds, or as a sorted list of sizes.
 */
@Exercise("post04/k-fold")
class KFoldChecks {
    private static final int SEEDS = 6;

    /** Classes of 7, 5, 2 and 1 rows, mixed: numbers that are no indices, one of them negative. */
    private final int[] labels = {227, -1, 227, 0, 227, -1, 227, -1, 227, 62, -1, 0, 227, -1, 227};

    /** Six classes of two rows each. */
    private final int[] pairs = {3, 1, 4, 6, 5, 2, 6, 5, 3, 1, 2, 4};

    @Check(task = 1, points = 2)
    @DisplayName("plain tests every row once and trains on all others")
    void plainTestsEveryRowOnce(Observations see) {
        see.situation("eleven rows in three folds")
                .word("rows", () -> rows(11, 3, seed -> KFold.plain(11, 3, seed)))
                .is("each tested once");
        see.situation("twelve rows in three folds")
                .word("rows", () -> rows(12, 3, seed -> KFold.plain(12, 3, seed)))
                .is("each tested once");
    }

    @Check(task = 1)
    @DisplayName("plain makes folds whose sizes differ by at most one")
    void plainMakesEqualFolds(Observations see) {
        see.situation("ten rows in four folds")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.plain(10, 4, seed)))
                .is("2, 2, 3, 3");
        see.situation("eleven rows in three folds")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.plain(11, 3, seed)))
                .is("3, 4, 4");
        see.situation("a fold for every row")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.plain(5, 5, seed)))
                .is("1, 1, 1, 1, 1");
        see.situation("two rows")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.plain(2, 2, seed)))
                .is("1, 1");
    }

    @Check(task = 1)
    @DisplayName("plain deals from the whole table, as its seed says")
    void plainObeysItsSeed(Observations see) {
        Folding folding = seed -> KFold.plain(41, 4, seed);
        observeSeeds(see, folding);
        see.situation("six seeds, places")
                .word("test rows lie", () -> places(41, folding))
                .is("scattered over the table");
        // Two given rows among 12 in 3 folds: together with probability 3/11; the share's standard deviation is 0.058.
        long first = see.random("first seed").nextInt(1_000_000);
        see.seeded("60 more seeds")
                .number("share of seeds with rows 0 and 1 in one fold", () -> {
                    double together = 0;
                    for (long seed = first; seed < first + 60; seed++) {
                        for (Split split : KFold.plain(12, 3, seed)) {
                            Set<Integer> test = set(split.test());
                            together += test.contains(0) && test.contains(1) ? 1 : 0;
                        }
                    }
                    return together / 60;
                })
                .has("between 0.02 and 0.55", share -> share > 0.02 && share < 0.55);
    }

    @Check(task = 1)
    @DisplayName("plain refuses fewer than two folds and more folds than rows")
    void plainRefuses(Observations see) {
        see.situation("one fold").refuses("one fold", () -> KFold.plain(10, 1, 1));
        see.situation("no fold").refuses("no fold", () -> KFold.plain(10, 0, 1));
        see.situation("more folds than rows").refuses("more folds than rows", () -> KFold.plain(4, 5, 1));
    }

    @Check(task = 2, points = 2)
    @DisplayName("grouped keeps every group together, wherever its rows are, and tests every row once")
    void groupedKeepsGroupsTogether(Observations see) {
        List<String> blocks = blocks(7, 3, false);
        List<String> scattered = scattered(7, 3);
        see.situation("rows of a group next to each other")
                .given("groups", blocks)
                .word("cut groups", () -> cutGroups(blocks, 3))
                .is("none")
                .word("rows", () -> rows(21, 3, seed -> KFold.grouped(copy(blocks), 3, seed)))
                .is("each tested once");
        see.situation("rows of a group far apart")
                .given("groups", scattered)
                .word("cut groups", () -> cutGroups(scattered, 3))
                .is("none")
                .word("rows", () -> rows(21, 3, seed -> KFold.grouped(copy(scattered), 3, seed)))
                .is("each tested once");
        List<String> strings = blocks(7, 3, true);
        see.situation("equal names that are several objects")
                .given("groups", strings)
                .word("cut groups", () -> cutGroups(strings, 3))
                .is("none");
    }

    @Check(task = 2)
    @DisplayName("grouped makes folds of rows as equal as the largest group allows, and none is empty")
    void groupedMakesEqualFolds(Observations see) {
        List<String> uneven = threeOfSixAndTwelveSingleRows();
        see.situation("a few large groups among single rows")
                .given("groups", uneven)
                .word(
                        "difference of sizes within the largest group",
                        () -> Observations.often(SEEDS, seed -> {
                            List<Integer> sizes = sortedSizes(KFold.grouped(copy(uneven), 3, seed));
                            return sizes.get(sizes.size() - 1) - sizes.get(0) <= 6;
                        }))
                .is("always");
        List<String> singles = scattered(11, 1);
        see.situation("single rows")
                .given("groups", singles)
                .word("sizes of the test parts", () -> sizes(seed -> KFold.grouped(copy(singles), 4, seed)))
                .is("2, 3, 3, 3");
        List<String> few = blocks(3, 2, false);
        few.add(few.get(0));
        see.situation("a fold for every group")
                .given("groups", few)
                .word("sizes of the test parts", () -> sizes(seed -> KFold.grouped(copy(few), 3, seed)))
                .is("2, 2, 3");
    }

    @Check(task = 2)
    @DisplayName("grouped deals groups of the same size out as its seed says")
    void groupedObeysItsSeed(Observations see) {
        List<String> groups = scattered(15, 3);
        observeSeeds(see, seed -> KFold.grouped(copy(groups), 4, seed));
    }

    @Check(task = 2)
    @DisplayName("grouped refuses fewer than two folds and more folds than groups, and leaves the list as it was")
    void groupedRefuses(Observations see) {
        List<String> groups = scattered(3, 4);
        see.situation("one fold").refuses("one fold", () -> KFold.grouped(copy(groups), 1, 1));
        see.situation("more folds than groups")
                .refuses("more folds than groups", () -> KFold.grouped(copy(groups), 4, 1));
        see.situation("three groups")
                .word("the caller's list of groups", () -> {
                    List<String> mine = copy(groups);
                    KFold.grouped(mine, 3, 1);
                    return mine.equals(groups) ? "as it was" : "changed";
                })
                .is("as it was");
    }

    @Check(task = 3, points = 2)
    @DisplayName("stratified gives every fold its share of every class")
    void stratifiedSharesClasses(Observations see) {
        see.situation("four classes in three folds")
                .given("labels", labels)
                .word("rows of the class of seven", () -> counts(labels, 227, 3))
                .is("2, 2, 3")
                .word("rows of the class of five", () -> counts(labels, -1, 3))
                .is("1, 2, 2")
                .word("rows of the class of two", () -> counts(labels, 0, 3))
                .is("0, 1, 1")
                .word("rows of the class of one", () -> counts(labels, 62, 3))
                .is("0, 0, 1");
        int[] sorted = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2};
        see.situation("sorted classes in four folds")
                .given("labels", sorted)
                .word("rows of the class of eight", () -> counts(sorted, 1, 4))
                .is("2, 2, 2, 2")
                .word("rows of the class of four", () -> counts(sorted, 2, 4))
                .is("1, 1, 1, 1");
    }

    @Check(task = 3, points = 2)
    @DisplayName("stratified tests every row once, in folds whose sizes differ by at most one")
    void stratifiedTestsEveryRowOnce(Observations see) {
        see.situation("four classes in three folds")
                .given("labels", labels)
                .word("rows", () -> rows(15, 3, seed -> KFold.stratified(labels, 3, seed)))
                .is("each tested once")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.stratified(labels, 3, seed)))
                .is("5, 5, 5");
        see.situation("classes smaller than the number of folds")
                .given("labels", pairs)
                .word("rows", () -> rows(12, 5, seed -> KFold.stratified(pairs, 5, seed)))
                .is("each tested once")
                .word("sizes of the test parts", () -> sizes(seed -> KFold.stratified(pairs, 5, seed)))
                .is("2, 2, 2, 3, 3");
    }

    @Check(task = 3)
    @DisplayName("stratified deals the rows of a class out as its seed says")
    void stratifiedObeysItsSeed(Observations see) {
        observeSeeds(see, seed -> KFold.stratified(labels, 3, seed));
    }

    @Check(task = 3)
    @DisplayName("stratified refuses fewer than two folds and more folds than rows")
    void stratifiedRefuses(Observations see) {
        see.situation("one fold").refuses("one fold", () -> KFold.stratified(new int[] {1, 2, 1}, 1, 1));
        see.situation("more folds than rows")
                .refuses("more folds than rows", () -> KFold.stratified(new int[] {1, 2, 1}, 4, 1));
    }

    /** Makes folds with a seed. */
    @FunctionalInterface
    private interface Folding {
        List<Split> splits(long seed) throws Throwable;
    }

    private static void observeSeeds(Observations see, Folding folding) {
        see.situation("six seeds")
                .word("the same seed again", () -> {
                    for (long seed = 1; seed <= SEEDS; seed++) {
                        if (!partition(folding.splits(seed)).equals(partition(folding.splits(seed)))) {
                            return "other folds";
                        }
                    }
                    return "the same folds";
                })
                .is("the same folds")
                .word("other seeds", () -> {
                    Set<String> all = new HashSet<>();
                    for (long seed = 1; seed <= SEEDS; seed++) {
                        all.add(partition(folding.splits(seed)));
                    }
                    return all.size() == 1 ? "always the same folds" : "other folds";
                })
                .is("other folds");
    }

    /** The same text for the same folds: the order of folds and of the rows in a fold is free. */
    private static String partition(List<Split> splits) {
        Set<String> folds = new TreeSet<>();
        for (Split split : splits) {
            folds.add(set(split.test()).toString());
        }
        return folds.toString();
    }

    private static String rows(int n, int k, Folding folding) throws Throwable {
        Map<String, Integer> timesSeen = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (String fault : faults(n, k, folding.splits(seed))) {
                timesSeen.merge(fault, 1, Integer::sum);
            }
        }
        if (timesSeen.isEmpty()) {
            return "each tested once";
        }
        return timesSeen.entrySet().stream()
                .map(fault -> (fault.getValue() == SEEDS ? "always " : "sometimes ") + fault.getKey())
                .collect(Collectors.joining(", "));
    }

    private static Set<String> faults(int n, int k, List<Split> splits) {
        Set<String> faults = new TreeSet<>();
        if (splits.size() != k) {
            faults.add(splits.size() == 1 ? "a single split" : splits.size() + " splits");
        }
        int[] tested = new int[n];
        for (Split split : splits) {
            boolean[] train = rowsOf(n, split.train(), faults);
            boolean[] test = rowsOf(n, split.test(), faults);
            int tests = count(n, row -> test[row]);
            int both = count(n, row -> train[row] && test[row]);
            addIf(faults, tests == 0, "an empty test part");
            addIf(faults, count(n, row -> train[row]) == 0, "an empty training part");
            addIf(faults, both > 0 && both == tests, "tested rows all in their training part");
            addIf(faults, both > 0 && both < tests, "some tested rows in their training part");
            addIf(faults, count(n, row -> !train[row] && !test[row]) > 0, "rows in no part of a split");
            for (int row = 0; row < n; row++) {
                tested[row] += test[row] ? 1 : 0;
            }
        }
        addIf(faults, count(n, row -> tested[row] == 0) > 0, "rows that are never tested");
        addIf(faults, count(n, row -> tested[row] > 1) > 0, "rows that are tested more than once");
        return faults;
    }

    private static boolean[] rowsOf(int n, int[] part, Set<String> faults) {
        boolean[] there = new boolean[n];
        for (int row : part) {
            if (row < 0 || row >= n) {
                faults.add("rows that the table does not have");
            } else {
                addIf(faults, there[row], "rows twice in a part");
                there[row] = true;
            }
        }
        return there;
    }

    private static int count(int n, IntPredicate property) {
        return (int) IntStream.range(0, n).filter(property).count();
    }

    private static void addIf(Set<String> faults, boolean seen, String fault) {
        if (seen) {
            faults.add(fault);
        }
    }

    private static List<Integer> sortedSizes(List<Split> splits) {
        return splits.stream().map(split -> split.test().length).sorted().toList();
    }

    private static String sizes(Folding folding) throws Throwable {
        return forAllSeeds(seed -> text(sortedSizes(folding.splits(seed))));
    }

    /** How many rows of a class the test parts have, sorted. */
    private static String counts(int[] labels, int label, int k) throws Throwable {
        return forAllSeeds(seed -> text(KFold.stratified(labels, k, seed).stream()
                .map(split -> (int) Arrays.stream(split.test())
                        .filter(row -> labels[row] == label)
                        .count())
                .sorted()
                .toList()));
    }

    /** A text for a seed. */
    @FunctionalInterface
    private interface SeededText {
        String of(long seed) throws Throwable;
    }

    private static String forAllSeeds(SeededText property) throws Throwable {
        Set<String> all = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            all.add(property.of(seed));
        }
        return all.size() == 1 ? all.iterator().next() : "other numbers for other seeds";
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String places(int n, Folding folding) throws Throwable {
        String blocks = Observations.often(
                SEEDS,
                seed -> all(
                        folding.splits(seed),
                        test -> test.stream()
                                        .filter(row -> !test.contains((row + 1) % n))
                                        .count()
                                <= 1));
        String regular = Observations.often(SEEDS, seed -> all(folding.splits(seed), KFoldChecks::isRegular));
        return blocks.equals("always")
                ? "in blocks"
                : regular.equals("always") ? "at regular distances" : "scattered over the table";
    }

    private static boolean isRegular(Set<Integer> test) {
        List<Integer> rows = List.copyOf(new TreeSet<>(test));
        return IntStream.range(2, rows.size())
                .allMatch(i -> rows.get(i) - rows.get(i - 1) == rows.get(1) - rows.get(0));
    }

    private static boolean all(List<Split> splits, Predicate<Set<Integer>> property) {
        return splits.stream().allMatch(split -> property.test(set(split.test())));
    }

    private static Set<Integer> set(int[] rows) {
        return Arrays.stream(rows).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String cutGroups(List<String> groups, int k) throws Throwable {
        int seedsWithCuts = 0;
        int most = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Map<String, Set<Integer>> foldsOfGroup = new HashMap<>();
            List<Split> splits = KFold.grouped(copy(groups), k, seed);
            for (int fold = 0; fold < splits.size(); fold++) {
                for (int row : splits.get(fold).test()) {
                    foldsOfGroup
                            .computeIfAbsent(groups.get(row), group -> new HashSet<>())
                            .add(fold);
                }
            }
            int cut = (int) foldsOfGroup.values().stream()
                    .filter(folds -> folds.size() > 1)
                    .count();
            most = Math.max(most, cut);
            seedsWithCuts += cut > 0 ? 1 : 0;
        }
        if (seedsWithCuts == 0) {
            return "none";
        }
        return (seedsWithCuts == SEEDS ? "always " : "sometimes ") + (most < k ? "a few" : "many");
    }

    /** A list of its own for every call: what student code does to it stays there. */
    private static List<String> copy(List<String> groups) {
        return new ArrayList<>(groups);
    }

    /** Groups A, B, ..., A, B, ...: rows of a group are far apart and share one string object. */
    private static List<String> scattered(int groups, int rowsPerGroup) {
        List<String> names =
                IntStream.range(0, groups).mapToObj(KFoldChecks::name).toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < rowsPerGroup; i++) {
            rows.addAll(names);
        }
        return rows;
    }

    /** Groups A, A, ..., B, B, ...: one string object for each group, or one for each row, as from a file. */
    private static List<String> blocks(int groups, int rowsPerGroup, boolean several) {
        List<String> rows = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            String shared = name(group);
            for (int i = 0; i < rowsPerGroup; i++) {
                rows.add(several ? name(group) : shared);
            }
        }
        return rows;
    }

    private static List<String> threeOfSixAndTwelveSingleRows() {
        List<String> rows = blocks(3, 6, false);
        for (int i = 0; i < 12; i++) {
            rows.add(name(3 + i));
        }
        return rows;
    }

    /** A new string object for every call, even where the name is the same. */
    private static String name(int group) {
        return "group " + group;
    }
}
