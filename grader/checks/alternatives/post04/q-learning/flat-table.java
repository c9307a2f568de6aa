/*
style: one flat array for the table, everything in it
*/
final class QLearning {
    private double[] flat;
    private int states;
    private int actions;

    public QLearning(int states, int actions, double alpha, double gamma, double epsilon, long seed) {
        if (states <= 0 || actions <= 0) {
            throw new IllegalArgumentException("size " + states + " x " + actions);
        }
        if (Double.isNaN(alpha) || alpha <= 0 || alpha > 1) {
            throw new IllegalArgumentException("alpha " + alpha);
        }
        if (Double.isNaN(gamma) || gamma < 0 || gamma > 1 || Double.isNaN(epsilon) || epsilon < 0 || epsilon > 1) {
            throw new IllegalArgumentException("gamma " + gamma + ", epsilon " + epsilon);
        }
        this.q = null;
        this.flat = new double[states * actions];
        this.states = states;
        this.actions = actions;
        this.alpha = alpha;
        this.gamma = gamma;
        this.epsilon = epsilon;
        this.random = new Random(seed ^ 0x5DEECE66DL);
    }

    private int index(int s, int a) {
        if (s < 0 || s >= states || a < 0 || a >= actions) {
            throw new IllegalArgumentException("no value for state " + s + ", action " + a);
        }
        return s * actions + a;
    }

    public double q(int s, int a) {
        return flat[index(s, a)];
    }

    public void observe(int s, int a, double r, int s2, boolean terminal) {
        int at = index(s, a);
        double future = flat[index(s2, greedy(s2))];
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("no reward");
        }
        double change = terminal ? r - flat[at] : r + gamma * future - flat[at];
        flat[at] += alpha * change;
    }

    public int greedy(int s) {
        int best = index(s, 0);
        for (int at = best; at < (s + 1) * actions; at++) {
            best = flat[at] > flat[best] ? at : best;
        }
        return best - s * actions;
    }

    public int choose(int s) {
        int best = greedy(s);
        double draw = random.nextDouble();
        return draw < epsilon ? Math.min((int) (draw / epsilon * actions), actions - 1) : best;
    }

    private void requireFit(AnnealingFurnace furnace) {
        if (furnace.states() != states || furnace.actions() != actions) {
            throw new IllegalArgumentException("another furnace");
        }
    }
}
