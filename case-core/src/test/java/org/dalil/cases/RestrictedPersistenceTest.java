package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedPersistenceTest {

    private static final UUID SECRET = UUID.randomUUID();
    private static final UUID STRICT = UUID.randomUUID();

    @Parameter
    Database database;

    private final Heard heard = new Heard();
    private Duration later = Duration.ZERO;

    @Test
    void who_is_shown_what_is_restricted_is_written_down_and_the_rest_is_not() {
        DemoFixture.in(database).doInTransaction(em -> {
            Map<UUID, Tlp> shown =
                    new HashMap<>(Map.of(SECRET, Tlp.RED, STRICT, Tlp.AMBER_STRICT, UUID.randomUUID(), Tlp.AMBER));
            shown.put(UUID.randomUUID(), null);
            CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
            desk(new CaseFiles_(em), DemoFixture.lina(em)).shown(file, shown);
            assertEquals(
                    Set.of(SECRET, STRICT),
                    Set.copyOf(heard.all().stream().map(Happening::about).toList()));
            assertEquals(List.of("RESTRICTED_READ", "RESTRICTED_READ"), heard.names());
        });
    }

    @Test
    void who_is_still_looking_is_written_down_once() {
        DemoFixture.in(database).doInTransaction(em -> {
            CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
            RestrictedDesk desk = desk(new CaseFiles_(em), DemoFixture.lina(em));
            desk.shown(file, Map.of(SECRET, Tlp.RED));
            desk.shown(file, Map.of(SECRET, Tlp.RED));
            assertEquals(1, heard.all().size());
            later = Duration.ofMinutes(RestrictedDesk.MINUTES + 1);
            desk.shown(file, Map.of(SECRET, Tlp.RED));
            assertEquals(2, heard.all().size());
        });
    }

    @Test
    void a_stranger_is_shown_nothing() {
        DemoFixture.in(database).doInTransaction(em -> {
            CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
            RestrictedDesk desk = desk(new CaseFiles_(em), DemoFixture.stranger(em));
            assertThrows(NoSuchCase.class, () -> desk.shown(file, Map.of(SECRET, Tlp.RED)));
        });
    }

    private RestrictedDesk desk(CaseFiles files, AccountId who) {
        Person person =
                new Person(who, "Somebody", "somebody@demo.example", Set.of(Role.LEGAL_DRAFTER), Language.ENGLISH);
        return new RestrictedDesk(new NeedToKnow(files), () -> Optional.of(person), heard, new Clock() {
            @Override
            public Instant instant() {
                return DemoFixture.NOON.instant().plus(later);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }
}
