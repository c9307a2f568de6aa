package matml.engine.run;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in one sentence why a check does not fit the student's classes. */
final class Linkage {
    private static final Pattern METHOD =
            Pattern.compile("'?(?:([\\w.$\\[\\]]+) )?([\\w.$]+)\\.([\\w<>$]+)\\(([^)]*)\\)'?");

    private static final String NOT_INITIALISED = "Could not initialize class ";

    private Linkage() {}

    /** The class of which the machine says that its static initialiser has failed before, or empty. */
    static String notInitialised(LinkageError error) {
        String message = error.getClass() == NoClassDefFoundError.class ? String.valueOf(error.getMessage()) : "";
        return message.startsWith(NOT_INITIALISED) ? message.substring(NOT_INITIALISED.length()) : "";
    }

    static String explain(LinkageError error, ClassLoader student) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof ExceptionInInitializerError) {
            Throwable cause = error.getCause();
            return "A static initialiser of your class failed"
                    + (cause == null ? "." : " with " + cause.getClass().getSimpleName() + ".");
        }
        if (error instanceof NoClassDefFoundError && message.startsWith(NOT_INITIALISED)) {
            return "A static initialiser of your class " + simple(message.substring(NOT_INITIALISED.length()))
                    + " failed.";
        }
        if (error instanceof NoClassDefFoundError) {
            return "The class " + simple(message.replace('/', '.')) + " is missing.";
        }
        if (error instanceof NoSuchFieldError) {
            return "The field " + message + " is missing.";
        }
        if (error instanceof ClassFormatError || error instanceof VerifyError) {
            return "A class of yours cannot be loaded.";
        }
        Matcher matcher = METHOD.matcher(message);
        if (matcher.find()) {
            String wanted = (matcher.group(1) == null || matcher.group(3).equals("<init>")
                            ? ""
                            : simple(matcher.group(1)) + " ")
                    + member(matcher.group(2), matcher.group(3), matcher.group(4));
            if (error instanceof NoSuchMethodError) {
                return "`" + wanted + "` is missing" + yours(matcher.group(2), matcher.group(3), student) + ".";
            }
            if (error instanceof IllegalAccessError) {
                return "`" + wanted + "` must be public.";
            }
            if (error instanceof AbstractMethodError) {
                return "`" + wanted + "` is not implemented.";
            }
            if (message.contains("Expected static")) {
                return "`" + wanted + "` must be static.";
            }
            if (message.contains("Expecting non-static") || message.contains("Expected non-static")) {
                return "`" + wanted + "` must not be static.";
            }
        }
        if (error instanceof IllegalAccessError) {
            Matcher type = Pattern.compile("class ([\\w.$]*matml\\.post\\d\\d\\.[\\w$]+)")
                    .matcher(message);
            return type.results()
                    .map(result -> "`" + simple(result.group(1)) + "` must be public.")
                    .findFirst()
                    .orElse("A class or member must be public.");
        }
        return "The declaration of a class or member differs from the stub's.";
    }

    private static String member(String type, String name, String parameters) {
        String shown = name.equals("<init>") ? "new " + simple(type) : simple(type) + "." + name;
        return shown + "("
                + Arrays.stream(parameters.split(","))
                        .map(String::strip)
                        .map(Linkage::simple)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String yours(String type, String name, ClassLoader student) {
        List<String> found = new ArrayList<>();
        try {
            Class<?> actual = Class.forName(type, false, student);
            if (name.equals("<init>")) {
                for (Constructor<?> constructor : actual.getDeclaredConstructors()) {
                    found.add(signature(
                            "new " + actual.getSimpleName(),
                            constructor.getModifiers(),
                            constructor.getParameterTypes()));
                }
            } else {
                for (Method method : actual.getDeclaredMethods()) {
                    if (method.getName().equals(name) && !method.isSynthetic()) {
                        found.add(signature(
                                method.getReturnType().getSimpleName() + " " + name,
                                method.getModifiers(),
                                method.getParameterTypes()));
                    }
                }
            }
        } catch (ClassNotFoundException | LinkageError nothing) {
            return "";
        }
        if (found.isEmpty()) {
            return "";
        }
        return ": you have "
                + found.stream().sorted().limit(3).map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private static String signature(String start, int modifiers, Class<?>[] parameters) {
        return (Modifier.isPublic(modifiers) ? "" : "non-public ") + start + "("
                + Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", ")) + ")";
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}
