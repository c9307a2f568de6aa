/*
style: streams
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        List<Estimate> all = Arrays.stream(errors).map(CrossValidator::summary).toList();
        Estimate best = all.stream()
                .min(java.util.Comparator.comparingDouble(Estimate::mean))
                .orElseThrow();
        return java.util.stream.IntStream.range(0, errors.length)
                .filter(i -> i == all.indexOf(best)
                        || all.get(i).mean() - best.mean() < best.standardError())
                .findFirst()
                .orElseThrow();
    }
}
