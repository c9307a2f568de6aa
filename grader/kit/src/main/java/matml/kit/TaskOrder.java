package matml.kit;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs the checks of a class task by task, so that the first failure a student sees belongs to the first task. */
public final class TaskOrder implements MethodOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt(TaskOrder::task)
                        .thenComparing(descriptor -> descriptor.getMethod().getName()));
    }

    private static int task(MethodDescriptor descriptor) {
        return descriptor.findAnnotation(Check.class).map(Check::task).orElse(Integer.MAX_VALUE);
    }
}
