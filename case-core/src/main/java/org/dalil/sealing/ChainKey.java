package org.dalil.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key with which the program signs what it seals. It is not in the database: who can write to the
 * database only can compute seals, but no signatures. The key of the audit trail also knows where the trail ended when it was made; what
 * came before has no signatures, and is held by the first one behind it.
 */
public final class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern WRITTEN =
            Pattern.compile("dalil-audit-key 1\\s+key ([0-9a-f]{64})(?:\\s+after ([0-9]{1,18}) ([0-9a-f]{64}))?\\s*");

    private final SecretKeySpec key;
    private final long after;
    private final String sealBefore;

    public ChainKey(byte[] key, long after, String sealBefore) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.after = after;
        this.sealBefore = sealBefore;
    }

    /** @throws IllegalArgumentException if the text is none */
    public static ChainKey read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("this is no key of the audit trail");
        }
        byte[] key = HexFormat.of().parseHex(matcher.group(1));
        return matcher.group(2) == null
                ? new ChainKey(key, 0, Link.BEFORE_THE_FIRST)
                : new ChainKey(key, Long.parseLong(matcher.group(2)), matcher.group(3));
    }

    public String written() {
        return "dalil-audit-key 1\nkey " + HexFormat.of().formatHex(key.getEncoded()) + "\nafter " + after + " "
                + sealBefore + "\n";
    }

    /** The key of chains of another kind, of which every entry is signed: what is signed there is worth nothing here. */
    public ChainKey forChainsOf(String kind) {
        return new ChainKey(HexFormat.of().parseHex(sign("chains of " + kind)), 0, Link.BEFORE_THE_FIRST);
    }

    public String signatureOfEntry(String seal) {
        return sign("entry " + seal);
    }

    public String signatureOfHead(long number, String seal) {
        return sign("head " + number + " " + seal);
    }

    boolean signed(Link link) {
        return link.number() <= after
                ? link.mac() == null
                : signatureOfEntry(link.seal()).equals(link.mac());
    }

    /** Before the first signature the end has to be where it was when the key was made. */
    public boolean signed(long number, String seal, @Nullable String mac) {
        return mac == null
                ? number == after && seal.equals(sealBefore)
                : signatureOfHead(number, seal).equals(mac);
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
