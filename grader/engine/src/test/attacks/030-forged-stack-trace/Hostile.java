package matml.post01;

public class Hostile extends RuntimeException {
    @Override
    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[] {
            new StackTraceElement("matml.post01.Summary", "mean", "../../../etc/passwd:x:1:2", -7)
        };
    }
}
