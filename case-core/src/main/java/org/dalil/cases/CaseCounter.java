package org.dalil.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row, locked while a case gets its number, so that two that are opened at once get two numbers. */
@Entity
@Table(name = "case_counter")
class CaseCounter {

    static final int ONLY = 1;

    @Id
    private int id;

    protected CaseCounter() {} // for Hibernate
}
