/*
style: asks the regressor itself
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double answer = correction.predict(x);
        return answer;
    }
}
