/*
misconception: classes-kept-together
task: 3
contains: [classes-not-shuffled]
covers: P4.10
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        List<String> names = new ArrayList<>();
        for (int label : labels) {
            names.add("class " + label);
        }
        return grouped(names, k, seed);
    }
}
