/*
style: the other way round: greedy calls choose
*/
import java.util.Arrays;

final class QLearning {
    public int greedy(int s) {
        return choose(s);
    }

    public int choose(int s) {
        requireState(s);
        double largest = Arrays.stream(q[s]).max().orElseThrow();
        int best = 0;
        while (q[s][best] < largest) {
            best++;
        }
        return random.nextDouble() >= epsilon ? best : random.nextInt(q[s].length);
    }
}
