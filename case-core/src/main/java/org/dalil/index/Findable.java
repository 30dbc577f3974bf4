package org.dalil.index;

/** Something that is found by words. Its words depend on its own columns alone. */
public interface Findable {

    Entry entry();
}
