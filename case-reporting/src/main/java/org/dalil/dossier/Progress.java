package org.dalil.dossier;

/** Told how far a dossier has come. */
@FunctionalInterface
public interface Progress {

    Progress UNHEARD = (step, done, of) -> {};

    /** What is being done; the words are {@code Step.<NAME>} in the bundle. */
    enum Step {
        /** Waiting for others. */
        QUEUED,
        READING,
        /** Binding the exhibits. */
        BINDING,
        /** The texts for word processors. */
        WRITING,
        SEALING,
        SETTING,
        PRINTING,
        /** With the key of the coalition. */
        SIGNING,
        /** All of it into one package. */
        PACKING,
        /** All of it for what must not leave the house. */
        SEARCHING,
        DONE
    }

    /**
     * @param done steps done before this one
     * @param of all steps
     */
    void at(Step step, int done, int of);
}
