package org.dalil.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.dalil.database.DatabaseAddress;

/**
 * The database to which a backup goes. Tables are filled beside those in use, and take their place when they turned out
 * to be the same as those that were saved.
 */
interface Target {

    boolean isInUse() throws SQLException;

    boolean isEmpty() throws SQLException;

    /** A place beside the one in use, with nothing in it. */
    DatabaseAddress prepare() throws SQLException;

    /** Lets rows come in whatever order, and stay what they are. */
    void loosen(Connection prepared) throws SQLException;

    void fasten(Connection prepared) throws SQLException;

    /** What was prepared takes the place of what is there. */
    void putInPlace() throws SQLException;

    /** Forgets what was prepared. */
    void abandon() throws SQLException;
}
