package org.dalil.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands at the door of every desk, before its transaction begins. */
@Interceptor
@Permitted
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class PermittedInterceptor {

    @Inject
    private CurrentPerson current;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Permission needed = call.getMethod().getAnnotation(Permitted.class).value();
        if (!current.required().may(needed)) {
            throw new NotPermitted();
        }
        return call.proceed();
    }
}
