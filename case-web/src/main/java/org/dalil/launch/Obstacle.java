package org.dalil.launch;

import java.util.List;

/** Why Dalil cannot be started: the key of one sentence that says what to do, and what stands in it. */
final class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    Obstacle(String key, Object... arguments) {
        super(key);
        this.key = "obstacle." + key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
