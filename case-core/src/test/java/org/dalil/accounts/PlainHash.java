package org.dalil.accounts;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** A hash for tests, which hides nothing and takes no time. */
class PlainHash implements Pbkdf2PasswordHash {

    private int verified;

    @Override
    public void initialize(Map<String, String> parameters) {}

    @Override
    public String generate(char[] password) {
        return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        verified++;
        return generate(password).equals(hashed);
    }

    int verified() {
        return verified;
    }
}
