package smile;

public class Evil {
    public static double mean() {
        return 3.35;
    }
}
