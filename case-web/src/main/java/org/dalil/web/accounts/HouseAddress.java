package org.dalil.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Under which address people reach this installation: {@code DALIL_ADDRESS}, such as {@code https://dalil.example.org}.
 * Links that are handed on begin with it.
 */
@ApplicationScoped
public class HouseAddress {

    private static final String THIS_COMPUTER = "http://127.0.0.1:8080";

    private final String address;

    public HouseAddress() {
        this(System.getenv());
    }

    HouseAddress(Map<String, String> environment) {
        address = environment.getOrDefault("DALIL_ADDRESS", THIS_COMPUTER).replaceFirst("/+$", "");
        if (!address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._/-]*)?")) {
            throw new IllegalStateException("DALIL_ADDRESS is no address of a server: " + address);
        }
    }

    public String address() {
        return address;
    }

    String link(String token) {
        return address + Gate.WELCOME + "?token=" + token;
    }
}
