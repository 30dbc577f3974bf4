package org.dalil.sending;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The book of all contacts. */
public interface Contacts {

    EntityManager entityManager();

    default Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entityManager().find(Contact.class, id));
    }

    default void add(Contact contact) {
        entityManager().persist(contact);
    }

    @HQL("order by addressee, country, id.value")
    List<Contact> all();

    @HQL("where addressee in :addressees and not retired order by addressee, country, id.value")
    List<Contact> inUse(Collection<String> addressees);
}
