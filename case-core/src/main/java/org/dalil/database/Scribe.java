package org.dalil.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import org.dalil.shared.Happening;

/**
 * Writes down what a command does, in the transaction in which it does it: without a server nobody listens to what
 * happens. It is found by {@code META-INF/services}, as nobody calls the trail.
 */
public interface Scribe {

    static Scribe ofTheHouse() {
        return ServiceLoader.load(Scribe.class, Scribe.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param environment names the file of the key
     * @param data the folder that keeps everything
     * @throws IOException if the key cannot be read
     */
    void write(Connection connection, Happening happening, Map<String, String> environment, Path data)
            throws SQLException, IOException;
}
