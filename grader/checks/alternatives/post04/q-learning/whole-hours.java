/*
style: loops over hours instead of until the end, the exploring action drawn before the decision, a check in each method
*/
import java.util.Arrays;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        double old = q(s, a);
        double next = q(s2, 0);
        if (r != r) {
            throw new IllegalArgumentException("NaN");
        }
        for (int b = q[s2].length - 1; b > 0; b--) {
            if (q[s2][b] > next) {
                next = q[s2][b];
            }
        }
        double error = r - old;
        if (!terminal) {
            error += gamma * next;
        }
        q[s][a] = old + alpha * error;
    }

    public int greedy(int s) {
        requireState(s);
        int best = q[s].length - 1;
        for (int a = best - 1; a >= 0; a--) {
            if (q[s][a] >= q[s][best]) {
                best = a;
            }
        }
        return best;
    }

    public int choose(int s) {
        int best = greedy(s);
        int any = random.nextInt(q[s].length);
        return random.nextDouble() >= epsilon ? best : any;
    }

    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException("episodes");
        }
        double[] returns = new double[episodes];
        for (int e = 0; e < episodes; e++) {
            returns[e] = anneal(furnace);
        }
        return returns;
    }

    private double anneal(AnnealingFurnace furnace) {
        double total = 0;
        int state = furnace.start();
        for (int hour = 0; hour < furnace.hours(); hour++) {
            int action = choose(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            observe(state, action, step.reward(), step.next(), step.terminal());
            total += step.reward();
            state = step.next();
        }
        return total;
    }

    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] found = new int[0];
        int state = furnace.start();
        while (found.length < furnace.hours()) {
            found = Arrays.copyOf(found, found.length + 1);
            found[found.length - 1] = greedy(state);
            state = furnace.step(state, greedy(state)).next();
        }
        return found;
    }
}
