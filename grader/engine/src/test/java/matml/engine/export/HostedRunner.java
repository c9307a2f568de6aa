package matml.engine.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a hosted runner obeys in a log: {@code ::command key=value::data} at the start of a line, blanks aside, and {@code
 * ##[command key=value]data} anywhere in one; nothing until the word that stopped it comes again.
 */
public final class HostedRunner {
    private static final Set<String> COMMANDS = Set.of(
            "error",
            "warning",
            "notice",
            "debug",
            "group",
            "endgroup",
            "add-mask",
            "echo",
            "set-output",
            "set-env",
            "save-state",
            "add-path",
            "add-matcher",
            "remove-matcher");

    private HostedRunner() {}

    /** A command that was obeyed. */
    public record Command(String name, Map<String, String> properties, String data) {}

    /** The commands that a runner obeys in a log. */
    public static List<Command> obeyed(String log) {
        List<Command> obeyed = new ArrayList<>();
        String stop = null;
        for (String line : log.split("\r\n|\r|\n", -1)) {
            if (stop != null) {
                if (line.strip().equals("::" + stop + "::")) {
                    stop = null;
                }
                continue;
            }
            String start = line.stripLeading();
            if (start.startsWith("::stop-commands::")) {
                stop = start.substring("::stop-commands::".length());
                continue;
            }
            Command command = start.startsWith("::") ? parse(start, 2, "::") : null;
            int legacy = line.indexOf("##[");
            if (command == null && legacy >= 0) {
                command = parse(line.substring(legacy), 3, "]");
            }
            if (command != null) {
                obeyed.add(command);
            }
        }
        return obeyed;
    }

    private static Command parse(String line, int from, String end) {
        int close = line.indexOf(end, from);
        if (close < 0) {
            return null;
        }
        String head = line.substring(from, close);
        int blank = head.indexOf(' ');
        String name = blank < 0 ? head : head.substring(0, blank);
        if (!COMMANDS.contains(name)) {
            return null;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String pair : blank < 0 ? new String[0] : head.substring(blank + 1).split("[,;]")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                properties.put(pair.substring(0, equals).strip(), unescaped(pair.substring(equals + 1)));
            }
        }
        return new Command(name, properties, unescaped(line.substring(close + end.length())));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
