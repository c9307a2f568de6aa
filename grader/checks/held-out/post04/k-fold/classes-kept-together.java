/*
style: hands the labels to grouped as names
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<String> names = new ArrayList<>();
        for (int label : labels) {
            names.add("class " + label);
        }
        return grouped(names, k, seed);
    }
}
