/*
style: sorted by insertion
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] ordered = y.clone();
        for (int i = 1; i < ordered.length; i++) {
            double label = ordered[i];
            int place = i;
            while (place > 0 && Math.abs(ordered[place - 1]) > Math.abs(label)) {
                ordered[place] = ordered[place - 1];
                place--;
            }
            ordered[place] = label;
        }
        return (ordered[(ordered.length - 1) / 2] + ordered[ordered.length / 2]) / 2;
    }
}
