/*
style: a scaled random number
*/
final class QLearning {
    public int choose(int s) {
        requireState(s);
        if (random.nextDouble() < epsilon) {
            return (int) Math.floor(random.nextDouble() * (q[s].length - 1));
        }
        return greedy(s);
    }
}
