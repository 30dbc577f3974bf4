package org.dalil.web.it;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work of which two pieces are done at a time: no computer has fewer cores. */
final class TwoAtOnce {

    private TwoAtOnce() {}

    /** The answers in the order of the questions; fails as the first of them fails. */
    static <T, R> List<R> answers(Collection<T> questions, Function<T, R> ask) {
        var workers = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<R>();
            for (var answer : workers.invokeAll(questions.stream()
                    .<Callable<R>>map(question -> () -> ask.apply(question))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError failed ? failed : new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            workers.shutdownNow();
        }
    }

    static <T> void each(Collection<T> things, Consumer<T> work) {
        answers(things, thing -> {
            work.accept(thing);
            return thing;
        });
    }
}
