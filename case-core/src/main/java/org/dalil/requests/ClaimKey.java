package org.dalil.requests;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Under which keys a text cites claims: the criterion, and which of its claims, as in {@code EU-1.1.d.iv/2}. */
public final class ClaimKey {

    private ClaimKey() {}

    /** @param claims of one request, in their order */
    public static Map<String, ClaimView> of(List<ClaimView> claims) {
        Map<String, Integer> given = new HashMap<>();
        Map<String, ClaimView> keyed = new LinkedHashMap<>();
        claims.forEach(
                claim -> keyed.put(claim.criterion() + "/" + given.merge(claim.criterion(), 1, Integer::sum), claim));
        return keyed;
    }
}
