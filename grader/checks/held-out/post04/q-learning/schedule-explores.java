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
            int action = choose(state);
            found.add(action);
            state = furnace.step(state, action).next();
        }
        return found.stream().mapToInt(each -> each).toArray();
    }
}
