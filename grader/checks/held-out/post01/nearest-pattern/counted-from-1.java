/*
style: numbers 1 to n sorted
*/
final class NearestPatternPredictor {
    public int[] neighbours(double[] x) {
        double[] d = distances(x);
        return IntStream.rangeClosed(1, d.length)
                .boxed()
                .sorted(Comparator.comparing(number -> d[number - 1]))
                .mapToInt(number -> number)
                .limit(k)
                .toArray();
    }
}
