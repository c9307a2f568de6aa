/*
title: The start cannot be repeated
task: 1
contains: [generator-kept-between-runs]
covers: []
ask: A colleague repeats your search with your seed. Does she get your candidates?
point: Without the seed a generator takes the clock, and no run can be repeated.
tell: Your shuffle does not know the seed. Hand it a new Random made from the seed.
*/
final class ScreeningLoop {
    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled);
        return shuffled.subList(0, count);
    }
}
