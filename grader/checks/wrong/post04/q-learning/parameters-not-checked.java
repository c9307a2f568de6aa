/*
title: alpha, gamma and epsilon are not checked
task: 1
covers: []
ask: What happens to a value if alpha is 2?
point: Outside of their ranges the numbers make no sense, and the caller should hear of it at once.
tell: Refuse an alpha that is not above 0 and at most 1, and a gamma or epsilon that is not from 0 to 1.
*/
final class QLearning {
    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (states < 1 || actions < 1) {
            throw new IllegalArgumentException("nothing to learn: " + states + " states, " + actions + " actions");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
    }
}
