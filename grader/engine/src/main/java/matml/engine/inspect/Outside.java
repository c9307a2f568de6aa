package matml.engine.inspect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Classes that are not the student's, looked up without running any of their code: where they declare a member decides
 * whether it may be used. This Java is the one that the checks run on.
 */
final class Outside {
    private final ClassLoader loader = Outside.class.getClassLoader();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();
    private final Map<String, Member> methods = new ConcurrentHashMap<>();

    /**
     * A member.
     *
     * @param declaredBy canonical name of the class that declares it
     * @param text a field's name, or {@code name(Type,Type)} with {@code new} for a constructor
     */
    record Member(String declaredBy, String text) {}

    /** The class of an internal name, not initialised; null if there is none. */
    Class<?> find(String internalName) {
        // Only what was found is kept: names that exist nowhere are a submission's to invent.
        Class<?> known = classes.get(internalName);
        if (known != null) {
            return known;
        }
        try {
            Class<?> found = Class.forName(internalName.replace('/', '.'), false, loader);
            classes.put(internalName, found);
            return found;
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    /** A class and all its supertypes in the order in which Java looks for a method: classes first. */
    static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> lineage = new LinkedHashSet<>();
        Deque<Class<?>> interfaces = new ArrayDeque<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            lineage.add(each);
            interfaces.addAll(Arrays.asList(each.getInterfaces()));
        }
        while (!interfaces.isEmpty()) {
            Class<?> each = interfaces.removeFirst();
            if (lineage.add(each)) {
                interfaces.addAll(Arrays.asList(each.getInterfaces()));
            }
        }
        lineage.add(Object.class);
        return lineage;
    }

    /** The method that a call on a class reaches; null if there is none. */
    Member method(Class<?> type, String name, String descriptor) {
        String key = type.getName() + "." + name + descriptor;
        Member known = methods.get(key);
        if (known == null) {
            known = search(type, name, descriptor);
            if (known != null) {
                methods.put(key, known);
            }
        }
        return known;
    }

    private static Member search(Class<?> type, String name, String descriptor) {
        if (name.equals(ClassShape.CONSTRUCTOR)) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Type.getConstructorDescriptor(constructor).equals(descriptor)) {
                    return new Member(canonical(type), text("new", constructor.getParameterTypes()));
                }
            }
            return null;
        }
        for (Class<?> each : lineage(type)) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && Type.getMethodDescriptor(method).equals(descriptor)) {
                    return new Member(canonical(each), text(name, method.getParameterTypes()));
                }
            }
        }
        return null;
    }

    /** The field that an access reaches; null if there is none. */
    static Member field(Class<?> type, String name) {
        for (Class<?> each : lineage(type)) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return new Member(canonical(each), name);
                }
            }
        }
        return null;
    }

    static String text(String name, Class<?>[] parameters) {
        return name + Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }

    static String canonical(Class<?> type) {
        return canonical(Type.getInternalName(type));
    }

    /** A name as it is written in Java; {@code $} before a letter separates a nested class. */
    static String canonical(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
