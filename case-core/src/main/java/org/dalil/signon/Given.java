package org.dalil.signon;

/** A signature with how it is printed. */
record Given(Signature signature, Signatory signatory) {

    SignatureView view() {
        return signatory.view(signature);
    }
}
