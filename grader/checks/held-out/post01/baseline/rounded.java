/*
style: rounded when it is kept
*/
final class BaselinePredictor {
    private BaselinePredictor(double constant) {
        double hundredths = Math.floor(constant * 100 + 0.5);
        this.constant = hundredths / 100;
    }
}
