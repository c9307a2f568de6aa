/*
title: The seed is ignored
task: 1
covers: []
ask: You run the search once with seed 1 and once with seed 2. Do the two starts differ?
point: Look at where your generator is made, and what it is made from.
tell: Your generator always begins with the same number. Make it from the seed that run is given.
*/
final class ScreeningLoop {
    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(42));
        return shuffled.subList(0, count);
    }
}
