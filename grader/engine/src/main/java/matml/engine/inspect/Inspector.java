package matml.engine.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Inspects the classes of a post before they are loaded. What a class uses is looked up on an allow-list; a method that
 * uses something else is replaced by {@code throw new Todo("Losses.mse")}, so that it costs the checks that reach it and
 * no others.
 *
 * <p>Judged is the bytecode: unicode escapes, method references and long names in the source hide nothing.
 */
public final class Inspector {
    /** More than anybody reads; a submission must not fill the result with them. */
    private static final int MAX_FINDINGS = 100;

    private final AllowList allowed = AllowList.standard();
    private final Rules rules = Rules.standard();
    private final Outside outside = new Outside();

    /**
     * Inspects classes that are loaded together.
     *
     * @param classes class files by binary name, as the compiler made them
     */
    public Inspection inspect(Map<String, byte[]> classes, Policy policy) {
        List<Violation> findings = new ArrayList<>();
        Map<String, ClassShape> shapes = new TreeMap<>();
        classes.forEach((name, bytes) -> read(name, bytes, policy, shapes, findings));
        Judge judge = new Judge(allowed, outside, shapes, policy);
        Map<String, byte[]> safe = new LinkedHashMap<>();
        Map<String, Violation> replaced = new LinkedHashMap<>();
        for (ClassShape shape : shapes.values()) {
            List<Use> uses = UseFinder.find(judge, shape);
            String binaryName = shape.name().replace('/', '.');
            boolean hidden = shape.declaresSynthetic(UseFinder.DESERIALISE);
            if (uses.isEmpty() && !hidden) {
                safe.put(binaryName, shape.bytes());
                continue;
            }
            safe.put(binaryName, replace(judge, shape, uses, replaced));
            uses.forEach(use -> findings.add(violation(judge, shape, use)));
        }
        List<Violation> told = findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Violation::file).thenComparing(Violation::line))
                .limit(MAX_FINDINGS)
                .toList();
        return new Inspection(safe, told, replaced);
    }

    private void read(
            String name, byte[] bytes, Policy policy, Map<String, ClassShape> shapes, List<Violation> findings) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String file = (simple.indexOf('$', 1) < 0 ? simple : simple.substring(0, simple.indexOf('$', 1))) + ".java";
        String problem;
        try {
            ClassShape shape = ClassShape.read(bytes);
            boolean inPost = policy.packages().contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            if (inPost && shape.name().replace('/', '.').equals(name)) {
                shapes.put(shape.name(), shape);
                return;
            }
            problem = UseFinder.FOREIGN;
        } catch (RuntimeException noClassFile) {
            // ASM throws whatever its parser stumbles over.
            problem = "a class that cannot be read";
        }
        findings.add(violation(file, 0, simple, problem));
    }

    private byte[] replace(Judge judge, ClassShape shape, List<Use> uses, Map<String, Violation> replaced) {
        boolean whole = uses.stream()
                .anyMatch(use -> use.method() == null || use.method().startsWith(ClassShape.STATIC_INITIALISER));
        Set<String> methods =
                uses.stream().map(Use::method).filter(method -> method != null).collect(Collectors.toSet());
        Violation first = uses.isEmpty() ? null : violation(judge, shape, uses.get(0));
        Violation ofClass = uses.stream()
                .filter(use -> use.method() == null || use.method().startsWith(ClassShape.STATIC_INITIALISER))
                .findFirst()
                .map(use -> violation(judge, shape, use))
                .orElse(first);
        Map<String, Violation> reasons = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.method() != null)
                .forEach(use -> reasons.putIfAbsent(use.method(), violation(judge, shape, use)));
        return Replacement.of(judge, shape, whole, methods, key -> {
            String label = shape.label(key, judge.students());
            replaced.putIfAbsent(label, reasons.getOrDefault(key, ofClass));
            return label;
        });
    }

    private Violation violation(Judge judge, ClassShape shape, Use use) {
        return violation(shape.file(), use.line(), shape.label(use.method(), judge.students()), use.used());
    }

    private Violation violation(String file, int line, String member, String used) {
        Rules.Rule rule = rules.about(used);
        return new Violation(file, line, member, used, rule.id(), rule.advice());
    }
}
