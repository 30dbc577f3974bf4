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
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    /** Why an account does not do what an administrator asks of it. */
    public enum Objection {
        /** Somebody changed it since the page was opened. */
        CHANGED_MEANWHILE,
        LOCKED_ALREADY,
        NOT_LOCKED,
        NO_ROLE,
        /** Nobody would be left to run the installation. */
        LAST_ADMINISTRATOR,
        EMAIL_TAKEN,
        NO_SECOND_FACTOR
    }

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

    /** Counts how often all sessions were ended; a session that began under another number is over. */
    @Column(nullable = false)
    private int sessions;

    /** Whether single keys do something on pages. */
    @Column(nullable = false)
    private boolean shortcuts = true;

    /** Whether nobody knows the password, because it is still to be chosen by a one-time link. */
    @Column(nullable = false)
    private boolean passwordDue;

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

    /** An account whose owner still has to choose a password; until then nobody knows the one it has. */
    static Account awaitingPassword(String email, String name, String unknownHash, Language language, Set<Role> roles) {
        Account account = new Account(AccountId.next(), email, name, unknownHash, language, roles);
        account.passwordDue = true;
        return account;
    }

    /** How an e-mail address is compared: without blanks around it, in lower case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void speak(Language chosen) {
        language = chosen;
    }

    void useShortcuts(boolean wanted) {
        shortcuts = wanted;
    }

    /** Whoever chose it knows it; every session that began with the old one is over. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordDue = false;
        sessions++;
    }

    void endSessions() {
        sessions++;
    }

    Outcome<AccountHappening> lock(Order order) {
        List<Refusal> objections = order.objectionsFrom(this);
        if (locked) {
            objections.add(Refusal.of(Objection.LOCKED_ALREADY));
        }
        if (isLastAdministrator(order)) {
            objections.add(Refusal.of(Objection.LAST_ADMINISTRATOR));
        }
        return order.carryOut(objections, id, Deed.ACCOUNT_LOCKED, () -> {
            locked = true;
            sessions++;
        });
    }

    Outcome<AccountHappening> unlock(Order order) {
        List<Refusal> objections = order.objectionsFrom(this);
        if (!locked) {
            objections.add(Refusal.of(Objection.NOT_LOCKED));
        }
        return order.carryOut(objections, id, Deed.ACCOUNT_UNLOCKED, () -> locked = false);
    }

    Outcome<AccountHappening> assign(Set<Role> wanted, Order order) {
        List<Refusal> objections = order.objectionsFrom(this);
        if (wanted.isEmpty()) {
            objections.add(Refusal.of(Objection.NO_ROLE));
        }
        if (!wanted.contains(Role.ADMINISTRATOR) && isLastAdministrator(order)) {
            objections.add(Refusal.of(Objection.LAST_ADMINISTRATOR));
        }
        return order.carryOut(objections, id, Deed.ROLES_CHANGED, () -> {
            roles.retainAll(wanted);
            roles.addAll(wanted);
        });
    }

    /** @param unknownHash the hash of a password that nobody knows: the old one is worth nothing from now on */
    Outcome<AccountHappening> resetPassword(String unknownHash, Order order) {
        List<Refusal> objections = order.objectionsFrom(this);
        if (isLastAdministrator(order)) {
            objections.add(Refusal.of(Objection.LAST_ADMINISTRATOR));
        }
        return order.carryOut(objections, id, Deed.PASSWORD_RESET, () -> {
            choosePassword(unknownHash);
            passwordDue = true;
        });
    }

    Outcome<AccountHappening> signOutEverywhere(Order order) {
        return order.carryOut(order.objectionsFrom(this), id, Deed.SIGNED_OUT_EVERYWHERE, this::endSessions);
    }

    Outcome<AccountHappening> loseSecondFactor(boolean present, Order order) {
        List<Refusal> objections = order.objectionsFrom(this);
        if (!present) {
            objections.add(Refusal.of(Objection.NO_SECOND_FACTOR));
        }
        return order.carryOut(objections, id, Deed.SECOND_FACTOR_RESET, this::endSessions);
    }

    private boolean isLastAdministrator(Order order) {
        return isActiveAdministrator() && !order.otherAdministrator();
    }

    private boolean isActiveAdministrator() {
        return roles.contains(Role.ADMINISTRATOR) && !locked && !passwordDue;
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

    boolean isAt(long seen) {
        return version == seen;
    }

    int sessions() {
        return sessions;
    }

    Standing standing(boolean owesSecondFactor) {
        return new Standing(person(), shortcuts, owesSecondFactor);
    }

    AccountRow row(@Nullable Instant secondFactorSince, @Nullable Instant lastUse) {
        return new AccountRow(
                id,
                version,
                email,
                name,
                language,
                roles.stream().sorted().toList(),
                locked,
                passwordDue,
                Optional.ofNullable(secondFactorSince),
                Optional.ofNullable(lastUse));
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
