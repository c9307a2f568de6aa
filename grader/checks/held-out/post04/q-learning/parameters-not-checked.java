/*
style: one comparison for the size of the table
*/
final class QLearning {
    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (Math.min(states, actions) <= 0) {
            throw new IllegalArgumentException("an empty table");
        }
        q = new double[states][actions];
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        random = new Random(seed);
    }
}
