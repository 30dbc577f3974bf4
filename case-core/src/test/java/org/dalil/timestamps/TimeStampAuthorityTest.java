package org.dalil.timestamps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.tsp.TimeStampRequest;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeStampAuthorityTest {

    private static final OwnAuthority AUTHORITY = new OwnAuthority();
    private static final Digest BYTES = Digest.of("bytes");
    private static final Duration LONG = Duration.ofMinutes(5);

    @AfterAll
    static void it_closes() {
        AUTHORITY.close();
    }

    @Test
    void a_good_answer_is_a_token_that_holds_later_too() {
        Token token = done(asked(AUTHORITY.answers(OwnAuthority.Manner.GOOD).trust()));
        assertEquals(DemoFixture.NOON.instant(), token.at());
        assertEquals("An authority", token.authority());
        assertEquals(OwnAuthority.POLICY, token.policy());
        TokenCheck later = new TokenCheck(AUTHORITY.trust());
        assertEquals(
                token.serial(), done(later.check(token.answer(), BYTES, null)).serial());
        assertEquals(TokenFault.WRONG_IMPRINT, fault(later.check(token.answer(), Digest.of("x"), null)));
        byte[] changed = token.answer().clone();
        changed[changed.length / 2] ^= 1;
        assertInstanceOf(Outcome.Refused.class, later.check(changed, BYTES, null));
    }

    @Test
    void only_a_fingerprint_and_a_number_leave_the_house() throws Exception {
        int before = AUTHORITY.answers(OwnAuthority.Manner.GOOD).questions().size();
        done(asked(AUTHORITY.trust()));
        done(asked(AUTHORITY.trust()));
        TimeStampRequest one = new TimeStampRequest(AUTHORITY.questions().get(before));
        TimeStampRequest other = new TimeStampRequest(AUTHORITY.questions().get(before + 1));
        assertEquals(BYTES.hex(), HexFormat.of().formatHex(one.getMessageImprintDigest()));
        assertFalse(one.getNonce().equals(other.getNonce()), "it is used once");
        assertTrue(one.getEncoded().length < 100, "there is room for nothing else");
        assertFalse(one.hasExtensions());
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT_OTHER_BYTES, WRONG_IMPRINT",
        "TO_AN_OLD_QUESTION, WRONG_NONCE",
        "WITH_A_CERTIFICATE_THAT_RAN_OUT, EXPIRED",
        "FORGED, BAD_SIGNATURE",
        "GARBAGE, NOT_A_TOKEN",
        "ENDLESS, NO_ANSWER",
        "REFUSING, REFUSED",
        "OUT_OF_ORDER, NO_ANSWER",
        "ELSEWHERE, NO_ANSWER"
    })
    void a_bad_answer_is_named(OwnAuthority.Manner manner, TokenFault fault) {
        assertEquals(fault, fault(asked(AUTHORITY.answers(manner).trust())));
    }

    @Test
    void nobody_waits_for_who_does_not_answer() {
        AUTHORITY.answers(OwnAuthority.Manner.SILENT);
        TimeStampSettings settings = new TimeStampSettings(AUTHORITY.address(), AUTHORITY.trust());
        assertEquals(
                TokenFault.NO_ANSWER, fault(new TimeStampAuthority(settings, Duration.ofMillis(200)).stamp(BYTES)));
    }

    @Test
    void who_is_not_trusted_is_not_believed() {
        try (OwnAuthority another = new OwnAuthority()) {
            AUTHORITY.answers(OwnAuthority.Manner.GOOD);
            assertEquals(TokenFault.UNTRUSTED, fault(asked(another.trust())));
            assertEquals(TokenFault.UNTRUSTED, fault(asked(new Trust(Set.of(), null))));
            Token token = done(asked(new Trust(Set.of(AUTHORITY.root()), OwnAuthority.POLICY)));
            TokenCheck stricter = new TokenCheck(new Trust(Set.of(AUTHORITY.root()), "1.2.3"));
            assertEquals(TokenFault.WRONG_POLICY, fault(stricter.check(token.answer(), BYTES, null)));
            done(asked(new Trust(Set.of(AUTHORITY.root(), another.root()), OwnAuthority.POLICY)));
        }
    }

    @Test
    void trust_is_read_from_a_file_and_is_that_of_java_without_one(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("roots.pem");
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(AUTHORITY.root().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        String here = "https://tsa.example.org/tsr";
        Map<String, String> environment = Map.of("DALIL_TSA_URL", here, "DALIL_TSA_CERTIFICATE", file.toString());
        assertEquals(
                Set.of(AUTHORITY.root()),
                new TimeStampSettings(environment).trust().roots());
        assertTrue(new TimeStampSettings(Map.of("DALIL_TSA_URL", here))
                        .trust()
                        .roots()
                        .size()
                > 10);
        Files.delete(file);
        assertEquals(Set.of(), new TimeStampSettings(environment).trust().roots(), "then nobody is believed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "http://tsa.example.org", "ftp://tsa.example.org", "https://", "https://me@tsa.org/"})
    void nobody_is_asked_unless_the_administrator_names_somebody_with_https(String address) {
        TimeStampSettings settings = new TimeStampSettings(Map.of("DALIL_TSA_URL", address));
        assertFalse(settings.isOn());
        assertEquals(TokenFault.NO_ANSWER, fault(new TimeStampAuthority(settings).stamp(BYTES)));
        assertFalse(new TimeStampSettings(Map.of()).isOn());
        assertTrue(new TimeStampSettings(Map.of("DALIL_TSA_URL", "https://tsa.example.org")).isOn());
    }

    private static Outcome<Token> asked(Trust trust) {
        return new TimeStampAuthority(new TimeStampSettings(AUTHORITY.address(), trust), LONG).stamp(BYTES);
    }

    private static TokenFault fault(Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
        return (TokenFault) refused.reasons().get(0).code();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }
}
