/*
style: a static generator for a list
*/
import java.util.Collections;

final class Splitter {
    private static final Random DICE = new Random(20);

    private static int[] shuffled(int n, long seed) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            rows.add(row);
        }
        Collections.shuffle(rows, DICE);
        return toArray(rows);
    }
}
