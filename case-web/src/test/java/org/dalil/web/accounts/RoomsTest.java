package org.dalil.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Folders of pages without the content of any case, each with its reason. Everything else reads cases. */
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "/admin", // accounts
            "/audit", // ids and kinds, no content
            "/me", // one's own account
            "/regimes"); // the law

    @Test
    void whoever_only_runs_the_installation_comes_to_no_page_of_a_case() throws IOException {
        var open = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> page.indexOf('/', 1) > 0)
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/error/"))
                    .filter(page -> mayEnter(Role.ADMINISTRATOR, page) || mayEnter(Role.AUDITOR, page))
                    .map(page -> page.substring(0, page.indexOf('/', 1)))
                    .forEach(open::add);
        }
        assertEquals(new TreeSet<>(WITHOUT_CONTENT), open);
    }

    @Test
    void what_nobody_thought_of_is_for_those_who_read_cases() {
        for (var path : Set.of("/dossiers", "/sources", "/typed", "/drafts", "/anything", "/new/page.xhtml")) {
            assertEquals(Permission.READ_CASES, Rooms.key(path), path);
            assertFalse(mayEnter(Role.ADMINISTRATOR, path), path);
        }
    }

    @Test
    void each_room_opens_to_those_whose_it_is() {
        assertTrue(mayEnter(Role.ADMINISTRATOR, "/admin/accounts.xhtml"));
        assertTrue(mayEnter(Role.AUDITOR, "/audit/list.xhtml"));
        assertTrue(mayEnter(Role.LEGAL_DRAFTER, "/cases/case.xhtml"));
        assertTrue(mayEnter(Role.EXTERNAL_EXPERT, "/shared/list.xhtml"));
        assertFalse(mayEnter(Role.EXTERNAL_EXPERT, "/cases/case.xhtml"));
        assertFalse(mayEnter(Role.COORDINATOR, "/admin/accounts.xhtml"));
        for (var role : Role.values()) {
            assertTrue(mayEnter(role, "/me/profile.xhtml"));
            assertTrue(mayEnter(role, "/index.xhtml"));
            assertTrue(mayEnter(role, "/session"));
        }
    }

    private static boolean mayEnter(Role role, String path) {
        return role.permissions().contains(Rooms.key(path));
    }
}
