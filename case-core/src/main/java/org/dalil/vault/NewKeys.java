package org.dalil.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.KeyRotation;
import org.dalil.secrets.Safe;

/** Makes new keys at a terminal, for the installation and for every case, whether a server is running or not. */
public final class NewKeys implements AutoCloseable {

    private final Visit visit;
    private final Connection connection;
    private final KeyRotation rotation;
    private final CaseKeyRotation cases;

    /**
     * What was done.
     *
     * @param cases how many cases have a new key
     * @param resealed how many secrets the newest key of the installation opens now
     * @param keys how many keys the installation has
     * @param left columns with secrets that it does not open
     */
    public record Result(int cases, int resealed, int keys, List<String> left) {}

    /**
     * @param environment names the database, and the file of the keys
     * @param data the folder that keeps everything
     */
    public NewKeys(Map<String, String> environment, Path data) throws SQLException, IOException {
        visit = Visit.to(DatabaseAddress.of(environment, data), data);
        connection = visit.open();
        connection.setAutoCommit(false);
        KeyFile file = new KeyFile(environment, data);
        rotation = new KeyRotation(file, connection);
        cases = new CaseKeyRotation(new Safe(file), connection);
    }

    public Result make() throws SQLException {
        rotation.begin();
        int changed = cases.run();
        KeyRotation.Result result = rotation.reseal();
        connection.commit();
        return new Result(changed, result.resealed(), rotation.keys(), result.left());
    }

    /**
     * Removes the old keys of the installation, if nothing needs them.
     *
     * @return the columns that need them; then they were kept
     */
    public List<String> forgetOld() throws SQLException {
        return rotation.forgetOld();
    }

    public int keys() {
        return rotation.keys();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        visit.close();
    }
}
