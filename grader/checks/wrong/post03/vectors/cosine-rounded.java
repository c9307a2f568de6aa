/*
title: The cosine is rounded to a few digits
task: 3
covers: []
ask: How many digits of your angle are right?
point: Rounding cures the NaN and takes digits from every other angle.
tell: You round the cosine before the arccosine. Hold it between -1 and 1 instead: that changes no number that is fine.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        double cosine = Math.round(dot(a, b) / lengths * 1e6) / 1e6;
        return Math.toDegrees(Math.acos(cosine));
    }
}
