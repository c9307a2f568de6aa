package matml.post01;

public class Misfit extends IncompatibleClassChangeError {
    @Override
    public String getMessage() {
        throw new Misfit();
    }
}
