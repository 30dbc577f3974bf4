package org.dalil.web.architecture.broken.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dalil.web.architecture.broken.web.cases.Listing;
import org.hibernate.annotations.Immutable;

/** Broken: can be made empty, has a setter, changes although it must not, and knows a page. */
@Entity
@Immutable
public class Sheet {

    @Id
    private long id;

    private String name = "";

    public Sheet() {}

    public void setName(String name) {
        this.name = name;
    }

    public void amend(Listing page) {
        id = page.hashCode();
    }

    @Override
    public String toString() {
        return id + name;
    }
}
