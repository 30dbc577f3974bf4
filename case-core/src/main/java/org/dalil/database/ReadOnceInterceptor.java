package org.dalil.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands before the transaction: what is remembered costs none. */
@Interceptor
@ReadOnce
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ReadOnceInterceptor {

    @Inject
    private Answers answers;

    @AroundInvoke
    @Nullable Object ask(InvocationContext call) throws Exception {
        List<@Nullable Object> question = new ArrayList<>();
        question.add(call.getMethod());
        question.addAll(Arrays.asList(call.getParameters()));
        try {
            if (answers.know(question)) {
                return answers.to(question);
            }
        } catch (ContextNotActiveException noRequest) {
            return call.proceed();
        }
        Object answer = call.proceed();
        answers.remember(question, answer);
        return answer;
    }
}
