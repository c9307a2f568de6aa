/*
style: rows are moved from one list to another
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        Split outer = random(n, testFraction, seed);
        List<Integer> test = new ArrayList<>();
        for (int row : outer.test()) {
            test.add(row);
        }
        List<Integer> validation = new ArrayList<>();
        int wanted = partSize(validationFraction, n, n);
        while (validation.size() < wanted && !test.isEmpty()) {
            validation.add(test.remove(0));
        }
        return new Split3(outer.train(), toArray(validation), toArray(test));
    }
}
