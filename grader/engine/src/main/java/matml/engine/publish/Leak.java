package matml.engine.publish;

/**
 * Something secret in a file that students would get.
 *
 * @param file its path; in a jar, followed by {@code !/} and the entry
 * @param secret what was found
 */
public record Leak(String file, Secret secret) {
    @Override
    public String toString() {
        return file + " has " + secret.what() + " (" + secret.source() + "): " + shortened(secret.text());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
