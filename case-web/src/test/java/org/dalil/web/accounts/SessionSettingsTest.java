package org.dalil.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionSettingsTest {

    @Test
    void a_session_ends_after_thirty_idle_minutes_unless_told_otherwise() {
        assertEquals(Duration.ofMinutes(30), new SessionSettings(Map.of()).idle());
        assertEquals(Duration.ofMinutes(10), new SessionSettings(Map.of("DALIL_SESSION_MINUTES", "10")).idle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "481", "ten", "-30", ""})
    void a_number_that_makes_no_sense_stops_the_start(String minutes) {
        var environment = Map.of("DALIL_SESSION_MINUTES", minutes);
        assertThrows(IllegalStateException.class, () -> new SessionSettings(environment));
    }

    @Test
    void an_address_is_one_of_a_server() {
        assertEquals(
                "https://dalil.example.org/welcome.xhtml?token=t",
                new HouseAddress(Map.of("DALIL_ADDRESS", "https://dalil.example.org/")).link("t"));
        var script = Map.of("DALIL_ADDRESS", "javascript:alert(1)");
        assertThrows(IllegalStateException.class, () -> new HouseAddress(script));
    }
}
