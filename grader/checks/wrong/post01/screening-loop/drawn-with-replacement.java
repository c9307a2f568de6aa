/*
title: A candidate can be drawn twice
task: 1
covers: E9.2
ask: You draw a candidate and put it back. Can the next draw give the same one?
point: A second calculation of the same candidate costs the same and tells nothing new.
tell: You pick a random index each time, and an index can come again. Shuffle a copy and take its beginning, or take each drawn candidate out of the copy.
*/
final class ScreeningLoop {
    private static List<Candidate> draw(List<Candidate> pool, int count, long seed) {
        Random random = new Random(seed);
        List<Candidate> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(pool.get(random.nextInt(pool.size())));
        }
        return drawn;
    }
}
