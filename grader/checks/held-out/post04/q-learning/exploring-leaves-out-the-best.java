/*
style: draws again until it is another one
*/
final class QLearning {
    public int choose(int s) {
        int best = greedy(s);
        int chosen = best;
        if (random.nextDouble() < epsilon) {
            while (chosen == best && q[s].length > 1) {
                chosen = random.nextInt(q[s].length);
            }
        }
        return chosen;
    }
}
