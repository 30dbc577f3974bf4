package org.dalil.evidence;

/** What an item is. */
public enum EvidenceType {
    VICTIM_TESTIMONY,
    WITNESS_TESTIMONY,
    FORENSIC_REPORT,
    IOC_SET,
    INVESTIGATIVE_REPORT,
    NGO_REPORT,
    UN_DOCUMENT,
    /** What a UN expert said; without a symbol it is no document yet. */
    UN_EXPERT_STATEMENT,
    GOVERNMENT_FINDING,
    INSTITUTION_STATEMENT,
    COURT_DOCUMENT,
    CORPORATE_RECORD,
    MEDIA_REPORT,
    OPINION,
    PHOTO,
    VIDEO,
    AUDIO,
    WEB_CAPTURE,
    CORRESPONDENCE,
    MEDICAL_REPORT,
    /** Something that is said to have happened, without a document. */
    INCIDENT_CLAIM,
    /** A source that is mentioned but not named: nothing can be approved yet. */
    UNSPECIFIED;

    /** What was captured of a web page is an archive, a picture and a print of the same; of all else a file is an item. */
    boolean mayHaveMoreFiles() {
        return this == WEB_CAPTURE;
    }
}
