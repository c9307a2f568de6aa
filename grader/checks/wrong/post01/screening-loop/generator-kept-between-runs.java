/*
title: The generator goes on where the last run stopped
task: 1
covers: []
ask: Run the same loop twice with the same seed. Are the two starts equal?
point: A generator that lives in the object remembers how many numbers it has given.
tell: You make the generator once and keep it. Make a new one from the seed at the beginning of every run.
*/
final class ScreeningLoop {
    private Random generator;

    private List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        if (generator == null) {
            generator = new Random(seed);
        }
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, generator);
        return shuffled.subList(0, count);
    }
}
