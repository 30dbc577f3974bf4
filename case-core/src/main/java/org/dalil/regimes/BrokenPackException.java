package org.dalil.regimes;

import java.util.List;
import java.util.stream.Collectors;

/** A file of the law cannot be trusted, so Dalil does not start. The message names the file, the place and the reason. */
public class BrokenPackException extends IllegalStateException {

    BrokenPackException(String file, List<String> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
    }

    BrokenPackException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
