/*
style: plain folds of the groups, each replaced by its rows
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.TreeSet<>(groups));
        requireFolds(k, names.size(), "groups");
        List<Split> result = new ArrayList<>();
        for (Split split : plain(names.size(), k, seed)) {
            java.util.Set<String> tested = new java.util.HashSet<>();
            for (int name : split.test()) {
                tested.add(names.get(name));
            }
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int row = 0; row < groups.size(); row++) {
                (tested.contains(groups.get(row)) ? test : train).add(row);
            }
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
