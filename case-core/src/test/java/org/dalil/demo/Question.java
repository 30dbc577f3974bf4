package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.parties.NoSuchParty;
import org.dalil.parties.PartyId;
import org.dalil.protection.TraceReading;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;

/** A method of a reader that takes the viewer first. */
record Question(Object reader, Method method) {

    /** A list of strings. */
    private static final Type NAMES = namesOf();

    private static final Type REQUESTS = requestsOf();

    private static Type requestsOf() {
        try {
            return RequestSearch.class.getMethod("rows", AccountId.class, List.class)
                    .getGenericParameterTypes()[1];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type namesOf() {
        try {
            return TraceReading.class.getMethod("of", AccountId.class, CaseId.class, PartyId.class, List.class)
                    .getGenericParameterTypes()[3];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer asked(AccountId viewer, AskedCase file) {
        assertEquals(AccountId.class, method.getParameterTypes()[0], () -> this + " does not say for whom");
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(asked -> asked.getType() == AccountId.class
                        ? viewer
                        : asked.getParameterizedType().equals(NAMES)
                                ? List.of("ديفيد")
                                : asked.getParameterizedType().equals(REQUESTS)
                                        ? List.of(file.argument(RequestId.class))
                                        : file.argument(asked.getType()))
                .toArray();
        try {
            return new Answer(method.invoke(reader, arguments));
        } catch (InvocationTargetException refused) {
            Throwable answer = refused.getCause();
            assertTrue(answer instanceof NoSuchCase || answer instanceof NoSuchParty, () -> this + ": " + answer);
            return new Answer(answer);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isAboutOneCase() {
        return Stream.of(method.getParameterTypes())
                .anyMatch(Predicate.<Class<?>>isEqual(CaseId.class).or(Predicate.isEqual(RequestId.class)));
    }

    /** What changes something is asked by strangers only. */
    boolean puts() {
        return method.getName().equals("put");
    }

    @Override
    public String toString() {
        return reader.getClass().getSimpleName() + "." + method.getName();
    }
}
