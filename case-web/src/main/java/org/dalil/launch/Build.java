package org.dalil.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code mvn package} leaves beside this program. */
record Build(Path folder) {

    static Build ofThisProgram() throws URISyntaxException {
        var here = Path.of(
                Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Build(here.toAbsolutePath().getParent());
    }

    Path war() {
        return folder.resolve("ROOT.war");
    }

    Path server() {
        return folder.resolve("launch").resolve("payara-micro.jar");
    }

    /** Beside the modules, where git ignores it; a program that was carried elsewhere keeps its data beside it. */
    Path usualData() {
        return folder.endsWith(Path.of("case-web", "target"))
                ? folder.resolveSibling(Path.of("..", "data")).normalize()
                : folder.resolve("data");
    }

    void check() {
        if (!Files.isRegularFile(war()) || !Files.isRegularFile(server())) {
            throw new Obstacle("not-built", folder);
        }
    }
}
