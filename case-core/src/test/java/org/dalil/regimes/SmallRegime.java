package org.dalil.regimes;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A regime so small that one sees what changed between its versions. */
public final class SmallRegime {

    public static final RegimeId ID = new RegimeId("XX-SMALL");

    private SmallRegime() {}

    /** As it was published first. */
    public static RegimeCatalogue first() {
        return new RegimeCatalogue(PackShelfFixture.with(pack -> {}));
    }

    /** A year later: the ground has another id, and the threshold other words and another place in the law. */
    public static RegimeCatalogue second() {
        return new RegimeCatalogue(PackShelfFixture.empty()
                .and("XX-SMALL/1.0", pack -> {})
                .and("XX-SMALL/1.1", SmallRegime::renewed)
                .shelf());
    }

    private static void renewed(ObjectNode pack) {
        pack.put("version", "1.1");
        ((ObjectNode) pack.withArray("criteria").get(0)).put("id", "X-G.2");
        ObjectNode threshold = (ObjectNode) pack.withArray("criteria").get(1);
        threshold.put("citation", "s. 3");
        ((ObjectNode) threshold.get("text")).put("en", "A higher threshold");
    }
}
