package matml.checks.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.Split;
import matml.post01.Split3;
import matml.post01.Splitter;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link Splitter}. Which rows are drawn is the student's choice, so everything is observed as a
 * property that holds over a few seeds. No fraction is 0.5, where swapped parts look right.
 */
@Exercise("post01/splitter")
class SplitterChecks {
    private static final int SEEDS = 25;

    @Check(task = 1)
    @DisplayName("random puts every row into exactly one part")
    void randomKeepsEveryRowOnce(Observations see) {
        see.situation("tables of 8 to 57 rows")
                .word(
                        "rows of both parts",
                        () -> rowsOfTables(8, 20, 57, (n, seed) -> parts(Splitter.random(n, 0.25, seed))))
                .is("each row once");
    }

    @Check(task = 1)
    @DisplayName("random gives both parts their share, and no part is empty")
    void randomGivesShares(Observations see) {
        see.situation("57 rows")
                .given("n", 57)
                .given("testFraction", 0.25)
                .word("sizes", () -> shares(57, parts(Splitter.random(57, 0.25, 1)), 0.75, 0.25))
                .is("as asked");
        see.situation("three rows")
                .given("n", 3)
                .given("testFraction", 0.25)
                .word("the parts", () -> emptyParts(parts(Splitter.random(3, 0.25, 1))))
                .is("none is empty")
                .word("rows of both parts", () -> rows(3, seed -> parts(Splitter.random(3, 0.25, seed))))
                .is("each row once");
        see.situation("two rows, most for training")
                .given("n", 2)
                .given("testFraction", 0.2)
                .word("the parts", () -> emptyParts(parts(Splitter.random(2, 0.2, 1))))
                .is("none is empty")
                .word("rows of both parts", () -> rows(2, seed -> parts(Splitter.random(2, 0.2, seed))))
                .is("each row once");
        see.situation("two rows, most for the test")
                .given("n", 2)
                .given("testFraction", 0.9)
                .word("the parts", () -> emptyParts(parts(Splitter.random(2, 0.9, 1))))
                .is("none is empty")
                .word("rows of both parts", () -> rows(2, seed -> parts(Splitter.random(2, 0.9, seed))))
                .is("each row once");
    }

    @Check(task = 1)
    @DisplayName("random draws from the whole table, as its seed says")
    void randomObeysItsSeed(Observations see) {
        Drawing drawing = seed -> parts(Splitter.random(57, 0.3, seed));
        see.situation("25 seeds")
                .word("the same seed again", () -> sameSeedAgain(drawing))
                .is("the same split")
                .word("other seeds", () -> otherSeeds(drawing))
                .is("other splits")
                .word("the test rows lie", () -> placeOfTestRows(57, drawing))
                .is("scattered over the table");
        // 25 draws of 20 from 60 rows: the share of the first half has a standard deviation of 0.018.
        long first = see.random("first seed").nextInt(1_000_000);
        see.seeded("25 more seeds")
                .number("share of the first half of the table in the test part", () -> {
                    double inFirstHalf = 0;
                    double all = 0;
                    for (long seed = first; seed < first + SEEDS; seed++) {
                        int[] test = Splitter.random(60, 1 / 3.0, seed).test();
                        for (int row : test) {
                            inFirstHalf += row < 30 ? 1 : 0;
                        }
                        all += test.length;
                    }
                    return inFirstHalf / all;
                })
                .has("between 0.4 and 0.6", share -> share > 0.4 && share < 0.6);
    }

    @Check(task = 1)
    @DisplayName("random refuses fractions outside of 0 to 1 and tables of fewer than two rows")
    void randomRefuses(Observations see) {
        see.situation("no test part").refuses("a test fraction of 0", () -> Splitter.random(10, 0, 1));
        see.situation("no training part").refuses("a test fraction of 1", () -> Splitter.random(10, 1, 1));
        see.situation("a negative fraction").refuses("a negative fraction", () -> Splitter.random(10, -0.25, 1));
        see.situation("percent").refuses("a fraction above 1", () -> Splitter.random(10, 25, 1));
        see.situation("one row").refuses("a table of one row", () -> Splitter.random(1, 0.25, 1));
    }

    @Check(task = 2)
    @DisplayName("random3 puts every row into exactly one part")
    void random3KeepsEveryRowOnce(Observations see) {
        see.situation("tables of 10 to 57 rows")
                .word(
                        "rows of the three parts",
                        () -> rowsOfTables(10, 20, 57, (n, seed) -> parts(Splitter.random3(n, 0.2, 0.35, seed))))
                .is("each row once")
                .word("parts that share rows", () -> sharing(parts(Splitter.random3(57, 0.2, 0.35, 1))))
                .is("none");
    }

    @Check(task = 2)
    @DisplayName("random3 takes both fractions of the whole table, and no part is empty")
    void random3GivesShares(Observations see) {
        see.situation("57 rows")
                .given("n", 57)
                .given("validationFraction", 0.2)
                .given("testFraction", 0.35)
                .word("sizes", () -> shares3(57, Splitter.random3(57, 0.2, 0.35, 1), 0.2, 0.35))
                .is("as asked");
        see.situation("three rows, most for training")
                .given("n", 3)
                .given("validationFraction", 0.1)
                .given("testFraction", 0.1)
                .word("the parts", () -> emptyParts(parts(Splitter.random3(3, 0.1, 0.1, 1))))
                .is("none is empty");
        see.situation("three rows, few for training")
                .given("n", 3)
                .given("validationFraction", 0.4)
                .given("testFraction", 0.5)
                .word("the parts", () -> emptyParts(parts(Splitter.random3(3, 0.4, 0.5, 1))))
                .is("none is empty");
        // Rounded, 1.5 and 3 rows are the whole table.
        see.situation("five rows, few for training")
                .given("n", 5)
                .given("validationFraction", 0.3)
                .given("testFraction", 0.6)
                .word("the parts", () -> emptyParts(parts(Splitter.random3(5, 0.3, 0.6, 1))))
                .is("none is empty");
    }

    @Check(task = 2)
    @DisplayName("random3 draws from the whole table, as its seed says")
    void random3ObeysItsSeed(Observations see) {
        Drawing drawing = seed -> parts(Splitter.random3(57, 0.2, 0.3, seed));
        see.situation("25 seeds")
                .word("the same seed again", () -> sameSeedAgain(drawing))
                .is("the same split")
                .word("other seeds", () -> otherSeeds(drawing))
                .is("other splits")
                .word("the test rows lie", () -> placeOfTestRows(57, drawing))
                .is("scattered over the table");
    }

    @Check(task = 2)
    @DisplayName("random3 refuses fractions that leave a part nothing, and tables of fewer than three rows")
    void random3Refuses(Observations see) {
        see.situation("no validation part")
                .refuses("a validation fraction of 0", () -> Splitter.random3(10, 0, 0.25, 1));
        see.situation("no test part").refuses("a test fraction of 0", () -> Splitter.random3(10, 0.25, 0, 1));
        see.situation("a negative fraction")
                .refuses("a negative validation fraction", () -> Splitter.random3(10, -0.25, 0.5, 1));
        see.situation("no training part")
                .refuses("fractions that add up to 1", () -> Splitter.random3(10, 0.25, 0.75, 1));
        see.situation("more than the table")
                .refuses("fractions that add up to more than 1", () -> Splitter.random3(10, 0.75, 0.5, 1));
        see.situation("two rows").refuses("a table of two rows", () -> Splitter.random3(2, 0.25, 0.25, 1));
    }

    @Check(task = 3, points = 2)
    @DisplayName("grouped keeps every group together, wherever its rows are and however large it is")
    void groupedKeepsGroupsTogether(Observations see) {
        // 4.5 of 15 groups are meant for the test part: to hit the share exactly, a group must be cut.
        List<String> blocks = blocksOfSharedStrings(15, 4);
        List<String> scattered = scattered(15, 4);
        see.situation("rows of a group next to each other or not")
                .given("testFraction", 0.3)
                .given("groups", blocks)
                .word("groups in both parts, rows in blocks", () -> cutGroups(blocks, blocks, 0.3))
                .is("none")
                .given("groups", scattered)
                .word("groups in both parts, rows scattered", () -> cutGroups(scattered, scattered, 0.3))
                .is("none")
                .word("rows of both parts", () -> rows(60, seed -> parts(Splitter.grouped(copy(scattered), 0.3, seed))))
                .is("each row once");
        List<String> strings = blocksOfNewStrings(15, 4);
        see.situation("equal names in one string object or in several")
                .given("testFraction", 0.3)
                .given("groups", strings)
                .word("groups in both parts, one object per group", () -> cutGroups(blocks, blocks, 0.3))
                .is("none")
                .word("groups in both parts, one object per row", () -> cutGroups(strings, strings, 0.3))
                .is("none");
        List<String> uneven = oneOfTenAndThreePairs();
        // 6.4 rows are more than those of the three pairs: a row of the large group is among them if it is cut.
        see.situation("a group larger than the test part")
                .given("testFraction", 0.4)
                .given("groups", uneven)
                .word("large groups in both parts", () -> cutGroups(uneven, uneven.subList(0, 10), 0.4))
                .is("none")
                .word("small groups in both parts", () -> cutGroups(uneven, uneven.subList(10, 16), 0.4))
                .is("none");
    }

    @Check(task = 3)
    @DisplayName("grouped comes as near to the share of the rows as its groups allow, and no part is empty")
    void groupedGivesShares(Observations see) {
        List<String> uneven = eightGroupsOfTenAndFortySingleRows();
        see.situation("a few large groups among single rows")
                .given("groups", uneven)
                .given("testFraction", 0.3)
                .word(
                        "the test part has the asked share of the rows to within the largest group",
                        () -> Observations.often(SEEDS, seed -> {
                            int[] test =
                                    Splitter.grouped(copy(uneven), 0.3, seed).test();
                            return Math.abs(test.length - 36) <= 10;
                        }))
                .is("always");
        List<String> two = scattered(2, 5);
        see.situation("two groups, most for training")
                .given("groups", two)
                .given("testFraction", 0.1)
                .word("the parts", () -> emptyParts(parts(Splitter.grouped(copy(two), 0.1, 1))))
                .is("none is empty");
        see.situation("two groups, most for the test")
                .given("groups", two)
                .given("testFraction", 0.9)
                .word("the parts", () -> emptyParts(parts(Splitter.grouped(copy(two), 0.9, 1))))
                .is("none is empty");
    }

    @Check(task = 3)
    @DisplayName("grouped draws among groups of the same size as its seed says")
    void groupedObeysItsSeed(Observations see) {
        List<String> groups = scattered(15, 4);
        Drawing drawing = seed -> parts(Splitter.grouped(copy(groups), 0.3, seed));
        see.situation("25 seeds")
                .given("groups", groups)
                .word("the same seed again", () -> sameSeedAgain(drawing))
                .is("the same split")
                .word("other seeds", () -> {
                    String splits = otherSeeds(drawing);
                    boolean block = areNeighbours(15, firstRows(drawing.parts(1)[1]));
                    return splits.equals("other splits") || !block ? splits : splits + ", cut out in one block";
                })
                .is("other splits");
    }

    /** Of groups A, B, ..., A, B, ...: where the groups of these rows stand in the order of groups. */
    private static int[] firstRows(int[] rows) {
        return Arrays.stream(rows).filter(row -> row < 15).toArray();
    }

    @Check(task = 3)
    @DisplayName("grouped refuses fractions outside of 0 to 1 and tables of one group, and leaves the list as it was")
    void groupedRefuses(Observations see) {
        List<String> groups = scattered(3, 2);
        see.situation("no test part").refuses("a test fraction of 0", () -> Splitter.grouped(copy(groups), 0, 1));
        see.situation("no training part").refuses("a test fraction of 1", () -> Splitter.grouped(copy(groups), 1, 1));
        see.situation("one group")
                .refuses("a table of a single group", () -> Splitter.grouped(scattered(1, 4), 0.25, 1));
        see.situation("no rows").refuses("a table without rows", () -> Splitter.grouped(new ArrayList<>(), 0.25, 1));
        see.situation("three groups")
                .word("the caller's list of groups", () -> {
                    List<String> mine = copy(groups);
                    Splitter.grouped(mine, 0.3, 1);
                    return mine.equals(groups) ? "as it was" : "changed";
                })
                .is("as it was");
    }

    @Check(task = 4, points = 2)
    @DisplayName("leaks finds a group that is in both parts, and only that")
    void leaksFindsSharedGroups(Observations see) {
        List<String> strings = blocksOfNewStrings(4, 2);
        List<String> blocks = blocksOfSharedStrings(4, 2);
        List<String> scattered = scattered(4, 2);
        see.situation("rows of a group next to each other")
                .given("groups", strings)
                .word("a group in both parts, one string object", () -> leak(array(0, 1, 2, 6), array(3, 4, 5), blocks))
                .is("a leak")
                .word("a group in both parts, two objects", () -> leak(array(0, 1, 2, 6), array(3, 4, 5), strings))
                .is("a leak")
                .word("whole groups", () -> leak(array(7, 0, 1, 6), array(4, 2, 5, 3), strings))
                .is("no leak");
        see.situation("rows of a group far apart")
                .given("groups", scattered)
                .word("a group in both parts", () -> leak(array(7, 2, 6, 1), array(0, 5), scattered))
                .is("a leak")
                .word("whole groups", () -> leak(array(7, 2, 6, 3), array(0, 5, 1, 4), scattered))
                .is("no leak");
        see.situation("splits that leave rows out")
                .given("groups", strings)
                .word("a row in both parts", () -> leak(array(0, 2, 4), array(6, 4), strings))
                .is("a leak")
                .word("no group in both parts", () -> leak(array(0, 1), array(6), strings))
                .is("no leak");
        see.situation("the split afterwards")
                .word("the rows of the split", () -> {
                    Split split = new Split(new int[] {7, 0, 1, 6}, new int[] {4, 2, 5, 3});
                    Splitter.leaks(split, copy(strings));
                    boolean asItWas = Arrays.equals(split.train(), new int[] {7, 0, 1, 6})
                            && Arrays.equals(split.test(), new int[] {4, 2, 5, 3});
                    return asItWas ? "as they were" : "changed";
                })
                .is("as they were");
    }

    @Check(task = 4)
    @DisplayName("leaks refuses rows that the table does not have")
    void leaksRefuses(Observations see) {
        List<String> groups = scattered(4, 2);
        see.situation("a training row beyond the table")
                .refuses(
                        "a training row beyond the table",
                        () -> Splitter.leaks(new Split(new int[] {0, 8}, new int[] {1}), copy(groups)));
        see.situation("a test row beyond the table")
                .refuses(
                        "a test row beyond the table",
                        () -> Splitter.leaks(new Split(new int[] {0}, new int[] {1, 8}), copy(groups)));
        see.situation("a negative row")
                .refuses(
                        "a negative row", () -> Splitter.leaks(new Split(new int[] {-1}, new int[] {1}), copy(groups)));
    }

    /** Draws the parts of a split, training part first, test part last. */
    @FunctionalInterface
    private interface Drawing {
        int[][] parts(long seed) throws Throwable;
    }

    /** Draws the parts of a table of n rows. */
    @FunctionalInterface
    private interface TableDrawing {
        int[][] parts(int n, long seed) throws Throwable;
    }

    private static int[][] parts(Split split) {
        return new int[][] {split.train(), split.test()};
    }

    private static int[][] parts(Split3 split) {
        return new int[][] {split.train(), split.validation(), split.test()};
    }

    private static String rows(int n, Drawing drawing) throws Throwable {
        Map<String, Integer> timesSeen = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            addFaults(n, drawing.parts(seed), timesSeen);
        }
        return faults(timesSeen, SEEDS);
    }

    private static String rowsOfTables(int small, int middle, int large, TableDrawing drawing) throws Throwable {
        Map<String, Integer> timesSeen = new TreeMap<>();
        int[] sizes = {small, middle, large};
        int seeds = 8;
        for (int n : sizes) {
            for (long seed = 1; seed <= seeds; seed++) {
                addFaults(n, drawing.parts(n, seed), timesSeen);
            }
        }
        return faults(timesSeen, sizes.length * seeds);
    }

    private static void addFaults(int n, int[][] parts, Map<String, Integer> timesSeen) {
        int[] partsWithRow = new int[n];
        boolean twiceInAPart = false;
        boolean notInTheTable = false;
        for (int[] part : parts) {
            boolean[] inThisPart = new boolean[n];
            for (int row : part) {
                if (row < 0 || row >= n) {
                    notInTheTable = true;
                } else if (inThisPart[row]) {
                    twiceInAPart = true;
                } else {
                    inThisPart[row] = true;
                    partsWithRow[row]++;
                }
            }
        }
        int inNoPart = 0;
        int inSeveral = 0;
        for (int count : partsWithRow) {
            inNoPart += count == 0 ? 1 : 0;
            inSeveral += count > 1 ? 1 : 0;
        }
        count("one row in two parts", inSeveral == 1, timesSeen);
        count("several rows in two parts", inSeveral > 1, timesSeen);
        count("rows in no part", inNoPart > 0, timesSeen);
        count("rows twice in the same part", twiceInAPart, timesSeen);
        count("rows that the table does not have", notInTheTable, timesSeen);
    }

    private static void count(String fault, boolean seen, Map<String, Integer> timesSeen) {
        if (seen) {
            timesSeen.merge(fault, 1, Integer::sum);
        }
    }

    private static String faults(Map<String, Integer> timesSeen, int times) {
        if (timesSeen.isEmpty()) {
            return "each row once";
        }
        List<String> words = new ArrayList<>();
        timesSeen.forEach((fault, seen) -> words.add((seen == times ? "always " : "sometimes ") + fault));
        return String.join(", ", words);
    }

    private static String shares(int n, int[][] parts, double trainFraction, double testFraction) {
        if (near(parts[0].length, testFraction * n) && near(parts[1].length, trainFraction * n)) {
            return "the test part has the share that is meant for training";
        }
        return sizes(List.of(
                size("training part", parts[0].length, trainFraction * n),
                size("test part", parts[1].length, testFraction * n)));
    }

    private static String shares3(int n, Split3 split, double validationFraction, double testFraction) {
        double validation = validationFraction * n;
        double test = testFraction * n;
        if (near(split.validation().length, test) && near(split.test().length, validation)) {
            return "validation part and test part have each other's share";
        }
        return sizes(List.of(
                size("validation part", split.validation().length, validation),
                size("test part", split.test().length, test)));
    }

    private static boolean near(int size, double asked) {
        return Math.abs(size - asked) <= 1;
    }

    private static String size(String part, int size, double asked) {
        return near(size, asked) ? "" : part + (size < asked ? " too small" : " too large");
    }

    private static String sizes(List<String> deviations) {
        String text = String.join(
                ", ", deviations.stream().filter(each -> !each.isEmpty()).toList());
        return text.isEmpty() ? "as asked" : text;
    }

    private static String sharing(int[][] parts) {
        String[] names = {"training part", "validation part", "test part"};
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < 3; one++) {
            for (int other = one + 1; other < 3; other++) {
                int[] rows = parts[other];
                if (Arrays.stream(parts[one])
                        .anyMatch(row -> Arrays.stream(rows).anyMatch(each -> each == row))) {
                    pairs.add(names[one] + " and " + names[other]);
                }
            }
        }
        return pairs.isEmpty() ? "none" : String.join(", ", pairs);
    }

    private static String emptyParts(int[][] parts) {
        String[] names = parts.length == 2
                ? new String[] {"training part", "test part"}
                : new String[] {"training part", "validation part", "test part"};
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].length == 0) {
                empty.add(names[i]);
            }
        }
        return empty.isEmpty() ? "none is empty" : "the " + String.join(" and the ", empty) + " is empty";
    }

    private static String sameSeedAgain(Drawing drawing) throws Throwable {
        for (long seed = 1; seed <= SEEDS; seed++) {
            if (!sorted(drawing.parts(seed)).equals(sorted(drawing.parts(seed)))) {
                return "another split";
            }
        }
        return "the same split";
    }

    private static String otherSeeds(Drawing drawing) throws Throwable {
        Set<String> splits = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            splits.add(sorted(drawing.parts(seed)));
        }
        return splits.size() == 1 ? "always the same split" : "other splits";
    }

    /** The same text for the same split: the order of rows in a part is free. */
    private static String sorted(int[][] parts) {
        int[][] sorted = new int[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            sorted[i] = parts[i].clone();
            Arrays.sort(sorted[i]);
        }
        return Arrays.deepToString(sorted);
    }

    private static String placeOfTestRows(int n, Drawing drawing) throws Throwable {
        String often = Observations.often(SEEDS, seed -> {
            int[][] parts = drawing.parts(seed);
            return areNeighbours(n, parts[parts.length - 1]);
        });
        return often.equals("never") ? "scattered over the table" : often + " in one block";
    }

    /** Whether the rows follow one another, where the first row counts as the successor of the last. */
    private static boolean areNeighbours(int n, int[] rows) {
        Set<Integer> set = new HashSet<>();
        for (int row : rows) {
            set.add(row);
        }
        return set.stream().filter(row -> !set.contains((row + 1) % n)).count() <= 1;
    }

    /** How many of the watched groups are in both parts: none, one or several, for some seeds or always. */
    private static String cutGroups(List<String> groups, List<String> watched, double testFraction) throws Throwable {
        int most = 0;
        int seedsWithCuts = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Split split = Splitter.grouped(copy(groups), testFraction, seed);
            Set<String> cut = new HashSet<>(watched);
            cut.retainAll(groupsOf(split.train(), groups));
            cut.retainAll(groupsOf(split.test(), groups));
            most = Math.max(most, cut.size());
            seedsWithCuts += cut.isEmpty() ? 0 : 1;
        }
        if (most == 0) {
            return "none";
        }
        return (seedsWithCuts == SEEDS ? "always " : "sometimes ") + (most == 1 ? "one" : "several");
    }

    private static Set<String> groupsOf(int[] rows, List<String> groups) {
        Set<String> found = new HashSet<>();
        for (int row : rows) {
            found.add(groups.get(row));
        }
        return found;
    }

    private static int[] array(int... rows) {
        return rows;
    }

    private static String leak(int[] train, int[] test, List<String> groups) {
        return Splitter.leaks(new Split(train, test), copy(groups)) ? "a leak" : "no leak";
    }

    /** A list of its own for every call, with the same strings: what student code does to it stays there. */
    private static List<String> copy(List<String> groups) {
        return new ArrayList<>(groups);
    }

    /** Groups A, B, ..., A, B, ...: rows of a group are far apart and share one string object. */
    private static List<String> scattered(int groups, int rowsPerGroup) {
        List<String> names = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            names.add(name(group));
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < rowsPerGroup; i++) {
            rows.addAll(names);
        }
        return rows;
    }

    /** Groups A, A, ..., B, B, ...: equal names that are not the same object, as they come from a file. */
    private static List<String> blocksOfNewStrings(int groups, int rowsPerGroup) {
        List<String> rows = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < rowsPerGroup; i++) {
                rows.add(name(group));
            }
        }
        return rows;
    }

    private static List<String> oneOfTenAndThreePairs() {
        List<String> rows = blocksOfSharedStrings(1, 10);
        for (int i = 0; i < 6; i++) {
            rows.add(name(1 + i / 2));
        }
        return rows;
    }

    private static List<String> eightGroupsOfTenAndFortySingleRows() {
        List<String> rows = blocksOfSharedStrings(8, 10);
        for (int i = 0; i < 40; i++) {
            rows.add(name(8 + i));
        }
        return rows;
    }

    private static List<String> blocksOfSharedStrings(int groups, int rowsPerGroup) {
        List<String> rows = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            String shared = name(group);
            for (int i = 0; i < rowsPerGroup; i++) {
                rows.add(shared);
            }
        }
        return rows;
    }

    /** A new string object for every call, even where the name is the same. */
    private static String name(int group) {
        return "group " + group;
    }
}
