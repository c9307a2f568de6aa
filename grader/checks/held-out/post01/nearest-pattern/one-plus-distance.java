/*
style: distances raised by 1 beforehand
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        switch (weighting) {
            case UNIFORM:
                return IntStream.of(near).mapToDouble(row -> labels[row]).average().orElseThrow();
            default:
                return weighted(d, near);
        }
    }

    private double weighted(double[] d, int[] near) {
        double[] raised = Arrays.stream(d).map(each -> each + 1).toArray();
        double bottom = IntStream.of(near).mapToDouble(row -> 1 / raised[row]).sum();
        return IntStream.of(near).mapToDouble(row -> labels[row] / raised[row]).sum() / bottom;
    }
}
