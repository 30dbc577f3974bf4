package org.dalil.web.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.dalil.database.DatabaseAddress;

/**
 * Changes an entry of the audit trail as somebody with the password of the database would; part of the tested WAR only.
 * {@code ?entry=7&what=FORGED} answers with what stood there.
 */
@WebServlet(Tampering.PATH)
public class Tampering extends HttpServlet {

    public static final String PATH = "/tampering";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long entry = Long.parseLong(request.getParameter("entry"));
        response.setContentType("text/plain");
        response.getWriter().write(change(entry, request.getParameter("what")));
    }

    private static String change(long entry, String what) {
        var environment = System.getenv();
        var owner = DatabaseAddress.of(environment, Path.of("")).ofOwner(environment);
        try (var connection = owner.open()) {
            boolean postgres = owner.url().startsWith("jdbc:postgresql:");
            run(
                    connection,
                    postgres ? "alter table audit_entry disable trigger all" : "drop trigger audit_entry_unchangeable");
            try {
                return replaced(connection, entry, what);
            } finally {
                run(
                        connection,
                        postgres
                                ? "alter table audit_entry enable trigger all"
                                : "create trigger audit_entry_unchangeable before update, delete on audit_entry"
                                        + " for each row call 'org.dalil.database.Unchangeable'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String replaced(Connection connection, long entry, String what) throws SQLException {
        try (var look = connection.prepareStatement("select what from audit_entry where number = ?");
                var change = connection.prepareStatement("update audit_entry set what = ? where number = ?")) {
            look.setLong(1, entry);
            try (var row = look.executeQuery()) {
                row.next();
                String before = row.getString(1);
                change.setString(1, what);
                change.setLong(2, entry);
                change.executeUpdate();
                return before;
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
