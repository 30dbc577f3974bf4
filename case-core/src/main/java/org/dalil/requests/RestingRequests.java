package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.Dependent;
import org.dalil.shared.Refusal;

/** Requests that put forward an ask, offer a fact or an item as proof, or have a paragraph written about one. */
@ApplicationScoped
public class RestingRequests implements Dependent {

    /** The argument is the numbers of the requests. */
    public enum Objection {
        PUT_FORWARD,
        OFFERED_AS_PROOF,
        WRITTEN_ABOUT,
        ARGUED_WITH
    }

    private final Requests requests;

    protected RestingRequests() { // for the proxy
        this(null);
    }

    @Inject
    public RestingRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        List<Refusal> objections = new ArrayList<>();
        object(objections, Objection.PUT_FORWARD, requests.puttingForward(paper));
        object(objections, Objection.OFFERED_AS_PROOF, requests.offering(paper));
        object(objections, Objection.ARGUED_WITH, requests.arguingWith(paper));
        object(objections, Objection.WRITTEN_ABOUT, requests.writingAbout(file, code));
        return objections;
    }

    private static void object(List<Refusal> objections, Objection objection, List<String> numbers) {
        if (!numbers.isEmpty()) {
            objections.add(Refusal.of(
                    objection,
                    String.join(", ", numbers.stream().sorted(Codes.IN_ORDER).toList())));
        }
    }
}
