package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleTest {

    @Test
    void who_runs_the_installation_or_audits_it_reads_no_case() {
        assertFalse(Role.ADMINISTRATOR.permissions().contains(Permission.READ_CASES));
        assertFalse(Role.AUDITOR.permissions().contains(Permission.READ_CASES));
    }

    @Test
    void only_auditors_read_the_trail() {
        Set<Role> readers = EnumSet.allOf(Role.class).stream()
                .filter(role -> role.permissions().contains(Permission.READ_AUDIT_TRAIL))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Role.AUDITOR), readers);
    }

    @Test
    void the_roles_are_those_of_the_vocabulary() {
        Set<String> values = RegimeCatalogue.shipped().vocabulary().terms("role").stream()
                .map(Vocabulary.Term::value)
                .collect(Collectors.toSet());
        assertEquals(
                values,
                EnumSet.allOf(Role.class).stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }
}
