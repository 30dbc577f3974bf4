package org.dalil.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this answers to the same question is remembered for the rest of the request, until something happens: a page, its
 * head and its tabs ask the same things independently. For readers whose answers nobody changes, and for the getters of
 * page beans that ask them. Outside of a request nothing is remembered.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReadOnce {}
