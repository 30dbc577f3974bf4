package org.dalil.vault;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;

/** The keys of all cases, without a database. */
public class CaseKeysInMemory implements CaseKeys {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Map<CaseId, CaseKey> keys = new HashMap<>();

    /** Keys for some cases, sealed with keys in a file. */
    public static DataKeys sealedWith(Path keyFile, CaseId... cases) {
        DataKeys keys = new DataKeys(new CaseKeysInMemory(), new Safe(new KeyFile(keyFile)), NOON);
        for (CaseId file : cases) {
            keys.provideFor(file);
        }
        return keys;
    }

    @Override
    public EntityManager entityManager() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(CaseKey key) {
        keys.put(key.caseId(), key);
    }

    @Override
    public Optional<CaseKey> of(CaseId id) {
        return Optional.ofNullable(keys.get(id));
    }
}
