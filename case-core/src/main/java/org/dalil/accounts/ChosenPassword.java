package org.dalil.accounts;

/** A password that somebody wants to have from now on, typed twice so that she knows what she typed. */
public record ChosenPassword(String text, String again) {

    @Override
    public String toString() {
        return "a password";
    }
}
