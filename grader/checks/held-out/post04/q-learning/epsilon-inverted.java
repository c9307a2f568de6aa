/*
style: an early return, and a scaled random number
*/
final class QLearning {
    public int choose(int s) {
        requireState(s);
        if (random.nextDouble() > epsilon) {
            return (int) (random.nextDouble() * q[0].length);
        }
        return greedy(s);
    }
}
