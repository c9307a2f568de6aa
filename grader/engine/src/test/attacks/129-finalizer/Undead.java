package matml.post01;

public class Undead {
    @Override
    protected void finalize() {
        System.exit(0);
    }
}
