/*
title: The limits of the parameters are refused
task: 1
covers: []
ask: With alpha 1 a value becomes its target. Is that forbidden?
point: The text says which limits belong to the ranges: alpha may be 1, gamma and epsilon may be 0 and 1.
tell: Compare with <= and >= where the limit itself is allowed.
*/
final class QLearning {
    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (states < 1 || actions < 1) {
            throw new IllegalArgumentException("nothing to learn: " + states + " states, " + actions + " actions");
        }
        if (!(alpha > 0 && alpha < 1 && gamma > 0 && gamma < 1 && epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("a parameter is outside of its range");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
    }
}
