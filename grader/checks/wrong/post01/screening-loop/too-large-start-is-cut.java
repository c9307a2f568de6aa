/*
title: A start larger than the pool is cut
task: 1
covers: []
ask: Somebody asks for a start of 500 from 351 candidates. Do they hear that this cannot be?
point: Quietly doing something else hides a mistake of the caller.
tell: You take the smaller of the two numbers. Throw an IllegalArgumentException when initial is larger than the pool.
*/
final class ScreeningLoop {
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {
        if (initial < 1 || batch < 1 || rounds < 0) {
            throw new IllegalArgumentException("impossible numbers");
        }
    }

    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
