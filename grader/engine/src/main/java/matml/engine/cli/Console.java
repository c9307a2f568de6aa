package matml.engine.cli;

/** Whether a person is looking. */
final class Console {
    private Console() {}

    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since 22 there may be a console without a terminal, and a method that says so.
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
