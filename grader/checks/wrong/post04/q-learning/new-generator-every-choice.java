/*
title: A new generator for every choice
task: 3
covers: []
ask: What is the first number of a generator that is made with the same seed each time?
point: Your choices are all alike: every time the first number is drawn.
tell: Make one generator in the constructor and keep it in a field.
*/
final class QLearning {
    private long seedOfAll;

    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (states < 1 || actions < 1) {
            throw new IllegalArgumentException("nothing to learn: " + states + " states, " + actions + " actions");
        }
        if (!(alpha > 0 && alpha <= 1 && gamma >= 0 && gamma <= 1 && epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("a parameter is outside of its range");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
        seedOfAll = seed;
    }

    public int choose(int s) {
        int best = greedy(s);
        Random fresh = new Random(seedOfAll);
        return fresh.nextDouble() < epsilon ? fresh.nextInt(q[s].length) : best;
    }
}
