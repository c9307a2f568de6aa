/*
style: the test part is split again as a list
*/
final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        Split outer = random(n, testFraction, seed);
        List<Integer> held = new ArrayList<>();
        for (int row : outer.test()) {
            held.add(row);
        }
        int validation = Math.max(1, (int) Math.round(held.size() * validationFraction));
        return new Split3(
                outer.train(),
                toArray(held.subList(0, validation)),
                toArray(held.subList(validation, held.size())));
    }
}
