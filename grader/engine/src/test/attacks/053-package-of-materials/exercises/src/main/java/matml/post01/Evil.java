package matml.materials;

public class Evil {
    public static double mean() {
        System.exit(0);
        return 3.35;
    }
}
