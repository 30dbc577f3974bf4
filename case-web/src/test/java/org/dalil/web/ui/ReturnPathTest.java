package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/requests/overview.xhtml?id=01900000-0000-7000-8000-000000000001",
                "/requests/list.xhtml?text=%D8%AF&page=2"
            })
    void pages_of_ours_are_followed(String path) {
        assertEquals(Optional.of(path), ReturnPath.checked(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/index.xhtml",
                "//elsewhere.example/index.xhtml",
                "/\\elsewhere.example/index.xhtml",
                "/index.xhtml\r\nLocation: https://elsewhere.example",
                "/../index.xhtml",
                "/a//b.xhtml",
                "javascript:alert(1)",
                "/jakarta.faces.resource/tokens.css.xhtml?ln=css",
                "/index.xhtml?x=<script>",
                "/login.xhtml?from=/index.xhtml",
                "/error/failed.xhtml",
                "/WEB-INF/web.xml",
                ""
            })
    void everything_else_is_not(String path) {
        assertEquals(Optional.empty(), ReturnPath.checked(path));
    }

    @Test
    void neither_is_nothing() {
        assertEquals(Optional.empty(), ReturnPath.checked(null));
    }
}
