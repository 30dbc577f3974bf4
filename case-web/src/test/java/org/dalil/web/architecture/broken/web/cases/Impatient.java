package org.dalil.web.architecture.broken.web.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Broken: asks the machine what time it is, in every way. */
public class Impatient {

    public List<Object> now() {
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneOffset.UTC),
                System.currentTimeMillis(),
                Clock.systemUTC(),
                new Date());
    }
}
