/*
style: streams for maxima and searches, a weighted mean for the update, episodes until the step is terminal
*/
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class QLearning {
    public void observe(int s, int a, double r, int s2, boolean terminal) {
        if (s < 0 || s2 < 0 || a < 0 || s >= q.length || s2 >= q.length || a >= q[0].length || Double.isNaN(r)) {
            throw new IllegalArgumentException("no such step");
        }
        double next = terminal ? 0 : DoubleStream.of(q[s2]).max().getAsDouble();
        q[s][a] = (1 - alpha) * q[s][a] + alpha * (r + gamma * next);
    }

    public int greedy(int s) {
        requireState(s);
        return IntStream.range(0, q[s].length).reduce((a, b) -> q[s][b] > q[s][a] ? b : a).getAsInt();
    }

    public int choose(int s) {
        requireState(s);
        return random.nextInt(1_000_000) < epsilon * 1_000_000
                ? random.ints(1, 0, q[s].length).findFirst().getAsInt()
                : greedy(s);
    }

    public double[] train(AnnealingFurnace furnace, int episodes) {
        requireFit(furnace);
        if (episodes < 0) {
            throw new IllegalArgumentException("negative: " + episodes);
        }
        return DoubleStream.generate(() -> episode(furnace, furnace.start())).limit(episodes).toArray();
    }

    private double episode(AnnealingFurnace furnace, int s) {
        int a = choose(s);
        AnnealingFurnace.Step step = furnace.step(s, a);
        observe(s, a, step.reward(), step.next(), step.terminal());
        return step.reward() + (step.terminal() ? 0 : episode(furnace, step.next()));
    }

    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        return IntStream.iterate(
                        furnace.start(),
                        s -> furnace.hour(s) < furnace.hours(),
                        s -> furnace.step(s, greedy(s)).next())
                .map(this::greedy)
                .toArray();
    }
}
