package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseIT {

    @Resource(lookup = "java:app/jdbc/dalil")
    private DataSource database;

    @Test
    void the_environment_names_the_database() throws SQLException {
        try (var connection = database.getConnection()) {
            var url = connection.getMetaData().getURL();
            assertEquals(System.getenv("DALIL_DB_URL").split("[;?]")[0], url.split("[;?]")[0]);
        }
    }
}
