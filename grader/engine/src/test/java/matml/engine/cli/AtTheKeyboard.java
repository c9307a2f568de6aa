package matml.engine.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Types commands in a home that a test has made, and keeps what they print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheKeyboard {
    private static final String HOME = "matml.home";

    /** What the latest command printed, and what it complained about. */
    String out;

    String err;

    private final String homeBefore = System.getProperty(HOME);

    /** From now on the launcher lies in this folder. */
    static void home(Path folder) {
        System.setProperty(HOME, folder.toString());
    }

    @AfterAll
    void restoreHome() {
        if (homeBefore == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, homeBefore);
        }
    }

    /** Types a command; its exit code. */
    int run(String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Main.run(new PrintWriter(outText), new PrintWriter(errText), arguments);
        out = outText.toString();
        err = errText.toString();
        return code;
    }
}
