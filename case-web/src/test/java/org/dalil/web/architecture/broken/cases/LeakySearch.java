package org.dalil.web.architecture.broken.cases;

import java.util.List;

/** Broken: does not ask who is looking, and works outside of a transaction. */
public class LeakySearch {

    public List<String> everything() {
        return List.of();
    }
}
