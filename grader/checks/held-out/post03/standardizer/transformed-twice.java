/*
style: calls transform
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        double[] back = transform(row);
        for (int j = 0; j < back.length; j++) {
            if (deviation[j] == 0) {
                back[j] = mean[j];
            }
        }
        return back;
    }
}
