/*
style: streams, only where it is needed
*/
import java.util.stream.IntStream;

final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> inside(row)
                ? model.predict(row)
                : model.predict(IntStream.range(0, row.length)
                        .mapToDouble(j -> row[j] < lowest[j] ? lowest[j] : row[j] > highest[j] ? highest[j] : row[j])
                        .toArray());
    }
}
