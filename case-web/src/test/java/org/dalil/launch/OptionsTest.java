package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

    private static final Path USUAL = Path.of("data").toAbsolutePath();

    @Test
    void without_a_word_the_usual_port_and_folder_are_taken() {
        assertEquals(new Options(8080, USUAL, 500, true, false), parse());
    }

    @Test
    void the_environment_may_choose_the_port() {
        assertEquals(
                8090,
                Options.parse(List.of(), Map.of("DALIL_PORT", "8090"), USUAL).port());
    }

    @Test
    void the_command_line_overrules_the_environment() {
        var options = Options.parse(List.of("--port", "8091"), Map.of("DALIL_PORT", "8090"), USUAL);
        assertEquals(8091, options.port());
    }

    @Test
    void all_options_go_together() {
        var elsewhere = Path.of("elsewhere").toAbsolutePath();
        assertEquals(
                new Options(1, elsewhere, 7, false, false),
                parse("--free", "7", "--without-demo", "--data", "elsewhere", "--port", "1"));
    }

    @Test
    void help_needs_nothing_else() {
        assertTrue(parse("--help").help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999999", "-1", "http", "", "٨٠٨٠"})
    void what_is_not_a_port_is_refused(String text) {
        assertEquals("obstacle.port-number", refused("--port", text));
    }

    @Test
    void what_is_not_an_option_is_refused() {
        assertEquals("obstacle.option", refused("--prot", "80"));
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertEquals("obstacle.option", refused("--port"));
    }

    @Test
    void space_that_is_not_a_number_is_refused() {
        assertEquals("obstacle.option", refused("--free", "much"));
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Map.of(), USUAL);
    }

    private static String refused(String... arguments) {
        return assertThrows(Obstacle.class, () -> parse(arguments)).key();
    }
}
