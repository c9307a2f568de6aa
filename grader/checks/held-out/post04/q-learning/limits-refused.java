/*
style: one if for each parameter
*/
final class QLearning {
    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (states <= 0 || actions <= 0) {
            throw new IllegalArgumentException("an empty table");
        }
        if (alpha <= 0 || alpha >= 1) {
            throw new IllegalArgumentException("alpha");
        }
        if (gamma <= 0 || gamma >= 1) {
            throw new IllegalArgumentException("gamma");
        }
        if (epsilon < 0 || epsilon > 1) {
            throw new IllegalArgumentException("epsilon");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
    }
}
