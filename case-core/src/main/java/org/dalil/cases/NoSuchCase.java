package org.dalil.cases;

/** There is no such case, or it does not exist for who asks. The two are never told apart; pages answer 404. */
public class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchCase() {
        super("no such case");
    }
}
