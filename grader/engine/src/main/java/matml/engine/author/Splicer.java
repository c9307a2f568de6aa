package matml.engine.author;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the members that a fragment declares into the reference's classes, by name and parameter types. */
final class Splicer {
    private Splicer() {}

    private record Edit(int start, int end, String replacement) {}

    /**
     * Splices.
     *
     * @param reference sources of the post by class name
     * @param whole whether the fragment's classes replace the reference's entirely
     * @return the changed and new sources by class name
     */
    static Map<String, String> splice(
            String file, String post, Map<String, String> reference, JavaText fragment, boolean whole) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (ClassTree type : fragment.classes()) {
            String name = type.getSimpleName().toString();
            String original = reference.get(name);
            if (original == null || whole) {
                changed.put(
                        name,
                        "package matml." + post + ";\n\n" + String.join("\n", fragment.imports()) + "\n\n"
                                + fragment.of(type) + "\n");
            } else {
                changed.put(name, splice(name + ".java", original, fragment, type));
            }
        }
        if (changed.isEmpty()) {
            throw new CourseDefect(file + " declares no class.");
        }
        return changed;
    }

    private static String splice(String file, String original, JavaText fragment, ClassTree fragmentType) {
        JavaText java = JavaText.parse(file, original);
        ClassTree type = java.classes().stream()
                .filter(each -> each.getSimpleName().contentEquals(fragmentType.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new CourseDefect(file + " declares no class " + fragmentType.getSimpleName() + "."));
        Map<String, Tree> members = new LinkedHashMap<>();
        for (Tree member : java.members(type)) {
            members.putIfAbsent(java.key(member), member);
        }
        List<Edit> edits = new ArrayList<>();
        List<String> imports = new ArrayList<>(fragment.imports());
        imports.removeAll(java.imports());
        if (!imports.isEmpty()) {
            edits.add(new Edit(java.afterPackage(), java.afterPackage(), "\n\n" + String.join("\n", imports)));
        }
        StringBuilder added = new StringBuilder();
        for (Tree member : fragment.members(fragmentType)) {
            Tree replaced = members.get(fragment.key(member));
            if (replaced == null) {
                added.append("\n    ").append(fragment.of(member)).append('\n');
            } else {
                edits.add(new Edit(java.start(replaced), java.end(replaced), fragment.of(member)));
            }
        }
        edits.add(new Edit(java.end(type) - 1, java.end(type) - 1, added.toString()));
        StringBuilder result = new StringBuilder(original);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> result.replace(edit.start(), edit.end(), edit.replacement()));
        return result.toString();
    }
}
