package matml.engine.author;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes a stub from a reference solution. What stands between {@code // BEGIN SOLUTION} and {@code // END SOLUTION}
 * inside a method becomes a TODO that throws {@code matml.Todo}; outside of methods it is left out.
 */
public final class StubGenerator {
    private static final String BEGIN = "// BEGIN SOLUTION";
    private static final String END = "// END SOLUTION";

    private StubGenerator() {}

    /**
     * The stub of a solution; a source without marks comes back as it is.
     *
     * @param file how to name the source in a message
     * @throws CourseDefect if the marks do not come in pairs
     */
    public static String stub(String file, String solution) {
        String text = solution.replace("\r\n", "\n");
        if (!text.contains(BEGIN)) {
            return text;
        }
        JavaText java = JavaText.parse(file, text);
        List<String> out = new ArrayList<>();
        boolean todo = false;
        boolean inside = false;
        int place = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.strip();
            if (content.startsWith(BEGIN)) {
                if (inside) {
                    throw new CourseDefect(file + ", line " + number + ": BEGIN SOLUTION inside a solution.");
                }
                inside = true;
                String method = java.methodAround(place + line.indexOf(BEGIN));
                if (method != null) {
                    String indent = line.substring(0, line.indexOf(BEGIN));
                    String what = content.substring(BEGIN.length()).strip();
                    if (what.isEmpty()) {
                        throw new CourseDefect(
                                file + ", line " + number + ": say what to do, as in 'BEGIN SOLUTION task 1: ...'.");
                    }
                    out.add(indent + "// TODO " + what);
                    out.add(indent + "throw new Todo(\"" + method + "\");");
                    todo = true;
                } else {
                    dropBlankLineBefore(out);
                }
            } else if (content.equals(END)) {
                if (!inside) {
                    throw new CourseDefect(file + ", line " + number + ": END SOLUTION without a beginning.");
                }
                inside = false;
            } else if (!inside) {
                if (!(line.isEmpty()
                        && !out.isEmpty()
                        && out.get(out.size() - 1).isEmpty())) {
                    out.add(line);
                }
            }
            place += line.length() + 1;
        }
        if (inside) {
            throw new CourseDefect(file + ": BEGIN SOLUTION without an end.");
        }
        String stub = String.join("\n", out);
        return todo ? withImport(stub) : stub;
    }

    private static void dropBlankLineBefore(List<String> out) {
        if (!out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
    }

    private static boolean mentions(String text, String importLine) {
        String name = importLine.substring(importLine.lastIndexOf('.') + 1, importLine.length() - 1);
        return name.equals("*")
                || Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(text)
                        .find();
    }

    private static String withImport(String stub) {
        List<String> lines = new ArrayList<>(List.of(stub.split("\n", -1)));
        TreeSet<String> imports = new TreeSet<>();
        lines.removeIf(line -> line.startsWith("import ") && imports.add(line));
        // What only the solution needs would give its design away.
        String rest = String.join("\n", lines);
        imports.removeIf(line -> !mentions(rest, line));
        imports.add("import matml.Todo;");
        int packageLine = 0;
        while (!lines.get(packageLine).startsWith("package ")) {
            packageLine++;
        }
        int next = packageLine + 1;
        while (lines.get(next).isEmpty()) {
            lines.remove(next);
        }
        List<String> block = new ArrayList<>();
        block.add("");
        imports.stream().filter(line -> line.startsWith("import static ")).forEach(block::add);
        if (block.size() > 1) {
            block.add("");
        }
        imports.stream().filter(line -> !line.startsWith("import static ")).forEach(block::add);
        block.add("");
        lines.addAll(next, block);
        return String.join("\n", lines);
    }
}
