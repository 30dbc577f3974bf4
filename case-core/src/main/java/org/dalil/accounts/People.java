package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks people up. */
@ApplicationScoped
public class People {

    private static final int FEWEST = 2;
    private static final int MOST = 100;

    private final Accounts accounts;

    protected People() { // for the proxy
        this(null);
    }

    @Inject
    public People(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * What the door has to know of somebody with a session; empty when the account is locked or its sessions were ended.
     *
     * @param sessions the number under which the session began
     * @param withCode whether the session began with a code of the second factor
     */
    public Optional<Standing> standing(AccountId id, int sessions, boolean withCode) {
        return accounts.findUnderRules(id)
                .filter(found -> !found.account().locked() && found.account().sessions() == sessions)
                .map(found -> found.account()
                        .standing(!withCode && found.secondFactorRequired() && !accounts.hasSecondFactor(id)));
    }

    /** The person behind an account; empty when there is none, or when it is locked. */
    public Optional<Person> find(AccountId id) {
        return accounts.find(id).filter(account -> !account.locked()).map(Account::person);
    }

    /** What somebody is called, also when the account is locked since: history keeps its names. */
    public Optional<String> nameOf(AccountId id) {
        return accounts.find(id).map(account -> account.person().name());
    }

    /** The same for many at once. */
    public Map<AccountId, String> namesOf(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    /** Who could sign in, by a piece of the name or of the email address; nobody for less than two letters. */
    public List<Person> named(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.length() < FEWEST || wanted.length() > MOST || wanted.indexOf('\0') >= 0
                ? List.of()
                : accounts.active("%" + wanted.replaceAll("([!%_])", "!$1") + "%").stream()
                        .map(Account::person)
                        .toList();
    }

    /** Everybody who could sign in and has this permission. */
    public List<Person> whoMay(Permission permission) {
        return accounts.active("%").stream()
                .map(Account::person)
                .filter(person -> person.may(permission))
                .toList();
    }
}
