package org.dalil.accounts;

/**
 * Somebody knocked at a desk whose permission she does not have. The pages never offer that, so it is answered like a
 * page that does not exist.
 */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super("not permitted");
    }
}
