/*
style: a priority queue, batches calculated from the last to the first, results inserted where they belong
*/
import java.util.LinkedList;
import java.util.PriorityQueue;

final class ScreeningLoop {
    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        requirePossible(pool.size(), initial, batch, rounds);
        LinkedList<Candidate> open = new LinkedList<>(pool);
        Collections.shuffle(open, new Random(seed));
        List<Screened> next = new ArrayList<>();
        while (next.size() < initial) {
            next.add(new Screened(open.removeLast(), -1, 0));
        }
        List<Screened> known = new ArrayList<>();
        insert(known, next, target);
        while (rounds-- > 0 && !open.isEmpty()) {
            Regressor model = fit(known);
            PriorityQueue<Screened> queue = new PriorityQueue<>(nearest(Screened::predicted, target));
            for (Candidate candidate : open) {
                queue.add(new Screened(candidate, Math.max(0, model.predict(featurise.apply(candidate))), 0));
            }
            next.clear();
            for (int i = 0; i < batch && !queue.isEmpty(); i++) {
                next.add(queue.poll());
                open.remove(next.get(i).candidate());
            }
            insert(known, next, target);
        }
        return known;
    }

    private void insert(List<Screened> known, List<Screened> chosen, double target) {
        for (int i = chosen.size() - 1; i >= 0; i--) {
            Screened answer = calculate(chosen.get(i).candidate(), chosen.get(i).predicted());
            int place = 0;
            while (place < known.size()
                    && Math.abs(known.get(place).verified() - target) < Math.abs(answer.verified() - target)) {
                place++;
            }
            known.add(place, answer);
        }
    }
}
