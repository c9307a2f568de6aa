package matml.engine.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import matml.engine.diagnose.Ranking.Explanation;

/**
 * The choice of names for a whole exercise: the set of at most {@link Odds#MOST_NAMES} misconceptions with the greatest
 * value, the value being the sum over the failing tasks of the best explanation inside the set, less
 * {@link Odds#NEED} for each name. So an ambiguous task follows a clear one, and a second name must earn its bits.
 */
final class Choice {
    private final List<Ranking> rankings;
    private final String[] names;
    private final double[][] alone;
    private final double[][][] together;
    private final List<List<Integer>> sets;
    private final double[] values;
    private final List<Integer> best;
    private final double most;

    Choice(List<Ranking> rankings) {
        this.rankings = rankings;
        SortedSet<String> candidates = new TreeSet<>();
        rankings.forEach(ranking -> candidates.addAll(ranking.candidates()));
        this.names = candidates.toArray(String[]::new);
        this.alone = new double[rankings.size()][names.length];
        this.together = new double[rankings.size()][names.length][names.length];
        for (int t = 0; t < rankings.size(); t++) {
            for (int i = 0; i < names.length; i++) {
                alone[t][i] = worth(rankings.get(t).alone(names[i]));
                for (int j = i + 1; j < names.length; j++) {
                    together[t][i][j] = worth(rankings.get(t).together(names[i], names[j]));
                }
            }
        }
        this.sets = sets(names.length);
        this.values = sets.stream().mapToDouble(this::value).toArray();
        int first = 0;
        for (int s = 1; s < values.length; s++) {
            first = values[s] > values[first] ? s : first;
        }
        this.best = sets.get(first);
        this.most = values[first];
    }

    private static double worth(Explanation explanation) {
        return explanation == null ? 0 : Math.max(0, explanation.bits());
    }

    /** All sets of names in a fixed order, the empty one first: smaller sets win ties. */
    private static List<List<Integer>> sets(int names) {
        List<List<Integer>> sets = new ArrayList<>();
        sets.add(List.of());
        int begin = 0;
        for (int size = 1; size <= Odds.MOST_NAMES; size++) {
            int end = sets.size();
            for (int s = begin; s < end; s++) {
                List<Integer> smaller = sets.get(s);
                int next = smaller.isEmpty() ? 0 : smaller.get(smaller.size() - 1) + 1;
                for (int i = next; i < names; i++) {
                    List<Integer> larger = new ArrayList<>(smaller);
                    larger.add(i);
                    sets.add(larger);
                }
            }
            begin = end;
        }
        return sets;
    }

    private double value(List<Integer> set) {
        double value = -Odds.NEED * set.size();
        for (int t = 0; t < alone.length; t++) {
            double explained = 0;
            for (int i : set) {
                explained = Math.max(explained, alone[t][i]);
                for (int j : set) {
                    explained = Math.max(explained, together[t][i][j]);
                }
            }
            value += explained;
        }
        return value;
    }

    /**
     * The names that can be told. A name that is ahead of the best set without it by the margin is in every set within
     * the margin of the best, so that two equally good candidates both stay unsaid.
     */
    List<Named> names() {
        List<Named> told = new ArrayList<>();
        for (int name : best) {
            double ahead = most - mostWithout(name);
            List<Ranking> explained = explainedBy(name);
            boolean complete = explained.stream().anyMatch(ranking -> {
                Explanation explanation = ranking.alone(names[name]);
                return explanation != null && explanation.complete();
            });
            if (ahead >= (complete ? Odds.MARGIN : Odds.LOOKS_LIKE)) {
                for (int task : tasks(explained, name)) {
                    told.add(new Named(task, names[name], ahead, ahead >= Odds.CERTAIN));
                }
            }
        }
        told.sort((one, other) -> one.task() != other.task()
                ? Integer.compare(one.task(), other.task())
                : one.misconception().compareTo(other.misconception()));
        return told;
    }

    private double mostWithout(int name) {
        double value = 0;
        for (int s = 0; s < values.length; s++) {
            if (values[s] > value && !sets.get(s).contains(name)) {
                value = values[s];
            }
        }
        return value;
    }

    /** The tasks whose best explanation inside the best set has to do with a name. */
    private List<Ranking> explainedBy(int name) {
        return rankings.stream()
                .filter(ranking -> explanation(ranking).forms().stream()
                        .anyMatch(form -> form.misconception().equals(names[name])))
                .toList();
    }

    private Explanation explanation(Ranking ranking) {
        Explanation found = new Explanation(List.of(), 0, false);
        for (int i : best) {
            found = better(found, ranking.alone(names[i]));
            for (int j : best) {
                found = i < j ? better(found, ranking.together(names[i], names[j])) : found;
            }
        }
        return found;
    }

    private static Explanation better(Explanation old, Explanation other) {
        return other != null && other.bits() > old.bits() ? other : old;
    }

    /** Where to tell a name: in every task whose own mistake it is; a consequence only where there is no cause. */
    private List<Integer> tasks(List<Ranking> explained, int name) {
        SortedMap<Integer, Form> home = new TreeMap<>();
        for (Ranking ranking : explained) {
            for (Form form : explanation(ranking).forms()) {
                if (form.misconception().equals(names[name]) && form.task() == ranking.task()) {
                    home.put(ranking.task(), form);
                }
            }
        }
        for (Ranking ranking : explained) {
            // Of two forms of one misconception the one is enough that explains both tasks as well.
            boolean consequence = home.containsKey(ranking.task())
                    && home.values().stream()
                            .anyMatch(form -> form.task() != ranking.task()
                                    && ranking.bits(form)
                                            >= explanation(ranking).bits());
            if (consequence) {
                home.remove(ranking.task());
            }
        }
        return home.isEmpty() ? explained.stream().map(Ranking::task).limit(1).toList() : List.copyOf(home.keySet());
    }
}
