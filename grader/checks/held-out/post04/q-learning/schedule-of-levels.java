/*
style: a list and a while loop
*/
import java.util.ArrayList;
import java.util.List;

final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        List<Integer> found = new ArrayList<>();
        int state = furnace.start();
        while (furnace.hour(state) < furnace.hours()) {
            state = furnace.step(state, greedy(state)).next();
            found.add(furnace.level(state));
        }
        return found.stream().mapToInt(each -> each).toArray();
    }
}
