package org.dalil.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dalil.shared.Language;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    @EmbeddedId
    private AccountId id;

    @Version
    private long version;

    /** In lower case; unique. */
    @Column(nullable = false, updatable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    /** As the container's password hash writes it: algorithm, iterations, salt and hash. */
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private boolean locked;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {} // for Hibernate

    public Account(AccountId id, String email, String name, String passwordHash, Language language, Set<Role> roles) {
        this.id = id;
        this.email = normalised(email);
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.roles = EnumSet.copyOf(roles);
    }

    /** How an e-mail address is compared: without blanks around it, in lower case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void speak(Language chosen) {
        language = chosen;
    }

    public AccountId id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean locked() {
        return locked;
    }

    public Person person() {
        return new Person(id, name, email, roles, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
