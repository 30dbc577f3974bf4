package org.dalil.parties;

/** There is no such party, or it does not exist for who asks. The two are never told apart; pages answer 404. */
public class NoSuchParty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchParty() {
        super("no such party");
    }
}
