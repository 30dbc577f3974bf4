package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;

/** Asks the authority for time stamps. All that leaves the house is a fingerprint and a number that is used once. */
@ApplicationScoped
public class TimeStampAuthority {

    private static final Logger LOG = Logger.getLogger(TimeStampAuthority.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 128 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final TimeStampSettings settings;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();

    protected TimeStampAuthority() { // for the proxy
        this(new TimeStampSettings(), PATIENCE);
    }

    @Inject
    public TimeStampAuthority(TimeStampSettings settings) {
        this(settings, PATIENCE);
    }

    TimeStampAuthority(TimeStampSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    public Outcome<Token> stamp(Digest imprint) {
        Optional<URI> address = settings.address();
        if (address.isEmpty()) {
            return Outcome.refused(TokenFault.NO_ANSWER);
        }
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        return ask(address.get(), question(imprint, nonce))
                .map(answer -> new TokenCheck(settings.trust()).check(answer, imprint, nonce))
                .orElseGet(() -> Outcome.refused(TokenFault.NO_ANSWER));
    }

    private byte[] question(Digest imprint, BigInteger nonce) {
        TimeStampRequestGenerator question = new TimeStampRequestGenerator();
        question.setCertReq(true);
        if (settings.policy() != null) {
            question.setReqPolicy(settings.policy());
        }
        try {
            return question.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(imprint.hex()), nonce)
                    .getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a question is always written", e);
        }
    }

    private Optional<byte[]> ask(URI address, byte[] question) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .timeout(patience)
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        CompletableFuture<HttpResponse<Void>> asked = client().sendAsync(
                        request,
                        BodyHandlers.ofByteArrayConsumer(some -> some.filter(bytes -> answer.size() <= LONGEST_ANSWER)
                                .ifPresent(answer::writeBytes)));
        try {
            int status = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status == OK && answer.size() <= LONGEST_ANSWER) {
                return Optional.of(answer.toByteArray());
            }
            LOG.warning("the authority for time stamps answers with " + status);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "the authority for time stamps does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked.cancel(true);
        }
        return Optional.empty();
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
