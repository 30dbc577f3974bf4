package org.dalil.accounts;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only for a signed-in person with this permission; everybody else gets {@link NotPermitted}. (The container ignores
 * {@code @RolesAllowed} on CDI beans.)
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {

    @Nonbinding
    Permission value() default Permission.USE_DALIL;
}
