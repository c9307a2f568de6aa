package matml.engine.inspect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.inspect.AllowList.Entry;
import matml.engine.inspect.Outside.Member;
import org.objectweb.asm.Type;

/**
 * Decides about single uses: of a type, a method, a field. Every answer is null if the use is allowed, else the name of
 * what is not.
 */
final class Judge {
    private static final Pattern POST = Pattern.compile("(matml\\.post\\d\\d)\\.[^.]+");

    private final AllowList allowed;
    private final Outside outside;
    private final Map<String, ClassShape> students;
    private final Policy policy;

    /** @param students the submission's classes by internal name */
    Judge(AllowList allowed, Outside outside, Map<String, ClassShape> students, Policy policy) {
        this.allowed = allowed;
        this.outside = outside;
        this.students = students;
        this.policy = policy;
    }

    Map<String, ClassShape> students() {
        return students;
    }

    /** Judges a class or array, by internal name, used in a class of the student's. */
    String type(String internalName, ClassShape user) {
        if (internalName.startsWith("[")) {
            return type(Type.getType(internalName), user);
        }
        String binary = internalName.replace('/', '.');
        if (students.containsKey(internalName)) {
            return null;
        }
        Matcher post = POST.matcher(binary);
        if (post.matches()) {
            return policy.packages().contains(post.group(1)) ? null : binary;
        }
        if (binary.startsWith("smile.")) {
            return policy.allows(user.topLevelClass(), binary) ? null : Outside.canonical(binary);
        }
        return allowed.entry(Outside.canonical(binary)) != null ? null : Outside.canonical(binary);
    }

    /** Judges all types that a type is made of. */
    String type(Type type, ClassShape user) {
        return switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType(), user);
            case Type.OBJECT -> type(type.getInternalName(), user);
            case Type.METHOD -> {
                String bad = type(type.getReturnType(), user);
                for (Type argument : type.getArgumentTypes()) {
                    bad = bad == null ? type(argument, user) : bad;
                }
                yield bad;
            }
            default -> null;
        };
    }

    /** Judges a call, or a reference to a method. */
    String method(String owner, String name, String descriptor, ClassShape user) {
        String bad = type(owner, user);
        if (bad != null) {
            return bad;
        }
        if (owner.startsWith("[")) {
            // Arrays have a public clone of their own; the rest is Object's.
            return name.equals("clone") ? null : ofOutside("java/lang/Object", name, descriptor, user);
        }
        ClassShape shape = students.get(owner);
        if (shape == null) {
            return POST.matcher(owner.replace('/', '.')).matches() ? null : ofOutside(owner, name, descriptor, user);
        }
        for (ClassShape each = shape; each != null; each = students.get(each.superName())) {
            if (each.declares(name + descriptor)) {
                return null;
            }
        }
        return inherited(shape, name, descriptor, user);
    }

    /** A member of a student's class that none of the student's superclasses declares. */
    private String inherited(ClassShape shape, String name, String descriptor, ClassShape user) {
        for (String root : roots(shape)) {
            String bad = type(root, user);
            if (bad != null) {
                return bad;
            }
            Class<?> type = outside.find(root);
            if (type != null && outside.method(type, name, descriptor) != null) {
                bad = ofOutside(root, name, descriptor, user);
                if (bad != null) {
                    return bad;
                }
            }
        }
        return null;
    }

    /** Judges an access to a field. */
    String field(String owner, String name, String descriptor, ClassShape user) {
        String bad = type(owner, user);
        if (bad != null) {
            return bad;
        }
        ClassShape shape = students.get(owner);
        if (shape == null) {
            return POST.matcher(owner.replace('/', '.')).matches()
                    ? null
                    : fieldOfOutside(owner, name, descriptor, user);
        }
        for (ClassShape each = shape; each != null; each = students.get(each.superName())) {
            if (each.hasField(name)) {
                return type(Type.getType(descriptor), user);
            }
        }
        for (String root : roots(shape)) {
            bad = type(root, user);
            if (bad == null) {
                Class<?> type = outside.find(root);
                bad = type == null || Outside.field(type, name) == null
                        ? null
                        : fieldOfOutside(root, name, descriptor, user);
            }
            if (bad != null) {
                return bad;
            }
        }
        return null;
    }

    private String ofOutside(String owner, String name, String descriptor, ClassShape user) {
        String shown = Outside.canonical(owner) + "." + (name.equals(ClassShape.CONSTRUCTOR) ? "new" : name);
        Class<?> type = outside.find(owner);
        Member member = type == null ? null : outside.method(type, name, descriptor);
        if (member == null || !allows(type, member)) {
            return shown;
        }
        return type(Type.getMethodType(descriptor), user);
    }

    private String fieldOfOutside(String owner, String name, String descriptor, ClassShape user) {
        Class<?> type = outside.find(owner);
        Member member = type == null ? null : Outside.field(type, name);
        if (member == null || !allows(type, member)) {
            return Outside.canonical(owner) + "." + name;
        }
        return type(Type.getType(descriptor), user);
    }

    /** By the line of the class that declares it; where that class is not listed (and not public), of the one asked. */
    private boolean allows(Class<?> type, Member member) {
        for (Class<?> each : Outside.lineage(type)) {
            Entry entry = allowed.entry(Outside.canonical(each));
            if (entry != null && entry.refuses(member.text())) {
                return false;
            }
        }
        Entry declaring = allowed.entry(member.declaredBy());
        Entry asked = allowed.entry(Outside.canonical(type));
        if (declaring == null && asked == null) {
            return type.getName().startsWith("smile.");
        }
        return (declaring == null ? asked : declaring).allows(member.text());
    }

    /** The classes that are not the student's and that a class of the student's inherits from directly. */
    Set<String> roots(ClassShape shape) {
        Set<String> roots = new LinkedHashSet<>();
        for (ClassShape each : family(shape)) {
            for (String parent : parents(each)) {
                if (!students.containsKey(parent)
                        && !POST.matcher(parent.replace('/', '.')).matches()) {
                    roots.add(parent);
                }
            }
        }
        return roots;
    }

    /** A class with all its supertypes that are the student's. */
    private Set<ClassShape> family(ClassShape shape) {
        Set<ClassShape> family = new LinkedHashSet<>();
        List<ClassShape> open = new ArrayList<>(List.of(shape));
        while (!open.isEmpty()) {
            ClassShape each = open.remove(0);
            if (family.add(each)) {
                parents(each).stream()
                        .map(students::get)
                        .filter(parent -> parent != null)
                        .forEach(open::add);
            }
        }
        return family;
    }

    private static List<String> parents(ClassShape shape) {
        List<String> parents = new ArrayList<>(shape.interfaces());
        if (shape.superName() != null) {
            parents.add(0, shape.superName());
        }
        return parents;
    }

    /**
     * A method that a student's interface promises and only a class that is not the student's fulfils: a call through
     * the interface would reach it unseen.
     */
    String lent(ClassShape shape) {
        Set<ClassShape> family = family(shape);
        for (ClassShape promising : family) {
            for (String key : promising.unfinished()) {
                if (family.stream().noneMatch(each -> each.implementsMethod(key))) {
                    int parenthesis = key.indexOf('(');
                    String bad = inherited(shape, key.substring(0, parenthesis), key.substring(parenthesis), shape);
                    if (bad != null) {
                        return bad;
                    }
                }
            }
        }
        return null;
    }

    /** Whether the compiler may have an instruction made by this method. */
    boolean isBootstrap(String owner, String name) {
        return allowed.isBootstrap(Outside.canonical(owner), name);
    }

    /** The nearest superclass of a class that may be extended: what stays of a forbidden one. */
    String allowedAncestor(String internalName, ClassShape user) {
        Class<?> type = outside.find(internalName);
        while (type != null && type(Type.getInternalName(type), user) != null) {
            type = type.getSuperclass();
        }
        return type == null || type.isInterface() ? "java/lang/Object" : Type.getInternalName(type);
    }
}
