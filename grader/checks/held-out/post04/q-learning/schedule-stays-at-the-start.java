/*
style: fills the array with one action
*/
import java.util.Arrays;

final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        int[] found = new int[furnace.hours()];
        Arrays.fill(found, greedy(furnace.start()));
        return found;
    }
}
