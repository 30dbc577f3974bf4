package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"/health/live, UP", "/health/ready, UP", "/metrics, dalil_answers_total"})
    void this_computer_hears_how_dalil_does(String path, String word) {
        var answer = Visitor.stranger(base).get(path);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(word), answer::body);
        Guards.standAndNothingIsKept(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics"})
    void who_comes_through_a_proxy_finds_nothing(String path) {
        var answer = Visitor.stranger(base).get(path, Map.of("X-Forwarded-For", "203.0.113.7"));
        assertEquals(404, answer.statusCode());
        Guards.standAndNothingIsKept(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/", "/health/started", "/metrics/base"})
    void there_is_nothing_else(String path) {
        assertEquals(404, Visitor.stranger(base).get(path).statusCode());
    }
}
