package matml.engine.inspect;

/**
 * A use of something that is not allowed, before anybody has been told.
 *
 * @param method name and descriptor of the method it stands in, or null for the class itself
 * @param line its line, or 0
 * @param used what was used
 */
record Use(String method, int line, String used) {}
