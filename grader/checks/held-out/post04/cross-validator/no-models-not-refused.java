/*
style: a list of estimates, the first index of a stream
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        List<Estimate> all = Arrays.stream(errors).map(CrossValidator::summary).toList();
        Estimate best = all.stream()
                .min(java.util.Comparator.comparingDouble(Estimate::mean))
                .orElse(new Estimate(0, 0));
        return java.util.stream.IntStream.range(0, errors.length)
                .filter(i -> all.get(i).mean() <= best.mean() + best.standardError())
                .findFirst()
                .orElse(-1);
    }
}
