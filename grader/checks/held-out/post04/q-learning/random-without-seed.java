/*
style: a generator of its own without a seed
*/
final class QLearning {
    private final Random dice = new Random();

    public int choose(int s) {
        requireState(s);
        return dice.nextDouble() >= epsilon ? greedy(s) : dice.nextInt(q[s].length);
    }
}
