package matml.post01;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

public final class Splitter {
    private Splitter() {}

    public static Split random(int n, double testFraction, long seed) {
        Require.that(n >= 2, "%d rows", n);
        fraction(testFraction);
        Deque<Integer> deck = deck(n, seed);
        int[] test = draw(deck, Math.max(1, (int) Math.floor(testFraction * n)));
        return new Split(draw(deck, deck.size()), test);
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        Require.that(n >= 3, "%d rows", n);
        fraction(validationFraction);
        fraction(testFraction);
        fraction(validationFraction + testFraction);
        Deque<Integer> deck = deck(n, seed);
        int[] validation = draw(deck, Math.max(1, (int) Math.floor(validationFraction * n)));
        int[] test = draw(deck, Math.max(1, (int) Math.floor(testFraction * n)));
        return new Split3(draw(deck, deck.size()), validation, test);
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        fraction(testFraction);
        List<List<Integer>> families = new ArrayList<>(IntStream.range(0, groups.size())
                .boxed()
                .collect(groupingBy(groups::get, TreeMap::new, toList()))
                .values());
        Require.that(families.size() >= 2, "%d groups", families.size());
        Collections.shuffle(families, new Random(seed));
        families.sort((one, other) -> Integer.compare(other.size(), one.size())); // stable: ties stay shuffled
        double budget = testFraction * groups.size();
        BitSet test = new BitSet();
        for (List<Integer> family : families) {
            if (test.cardinality() + family.size() <= budget) {
                family.forEach(test::set);
            }
        }
        if (test.isEmpty()) {
            families.get(families.size() - 1).forEach(test::set);
        }
        BitSet train = new BitSet();
        train.set(0, groups.size());
        train.andNot(test);
        return new Split(train.stream().toArray(), test.stream().toArray());
    }

    public static boolean leaks(Split s, List<String> groups) {
        return !Collections.disjoint(names(s.train(), groups), names(s.test(), groups));
    }

    private static Collection<String> names(int[] rows, List<String> groups) {
        Require.that(Arrays.stream(rows).allMatch(i -> 0 <= i && i < groups.size()), "a row is not in the table");
        return Arrays.stream(rows).mapToObj(groups::get).collect(java.util.stream.Collectors.toSet());
    }

    private static Deque<Integer> deck(int n, long seed) {
        List<Integer> cards = IntStream.range(0, n).boxed().collect(toList());
        Collections.shuffle(cards, new Random(seed));
        return new ArrayDeque<>(cards);
    }

    private static int[] draw(Deque<Integer> deck, int count) {
        return IntStream.range(0, count).map(i -> deck.pop()).toArray();
    }

    private static void fraction(double f) {
        Require.that(0 < f && f < 1, "%s is no fraction", f);
    }
}
