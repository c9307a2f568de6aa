/*
style: a stream of both orders of each pair
*/
final class NearestPatternPredictor {
    private double[] distancesToTheNearestOther() {
        return IntStream.range(0, rows.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, rows.length)
                        .filter(j -> j != i)
                        .mapToDouble(j -> distance(rows[i], rows[j])))
                .toArray();
    }
}
