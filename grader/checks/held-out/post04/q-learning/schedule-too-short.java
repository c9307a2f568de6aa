/*
style: a list that leaves the terminal step out
*/
import java.util.ArrayList;
import java.util.List;

final class QLearning {
    public int[] schedule(AnnealingFurnace furnace) {
        requireFit(furnace);
        List<Integer> found = new ArrayList<>();
        int state = furnace.start();
        while (furnace.hour(state) < furnace.hours()) {
            int action = greedy(state);
            AnnealingFurnace.Step step = furnace.step(state, action);
            state = step.next();
            if (!step.terminal()) {
                found.add(action);
            }
        }
        return found.stream().mapToInt(each -> each).toArray();
    }
}
