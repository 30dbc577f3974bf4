package org.dalil.vault;

/** How long everything is. Sealed parts of whole length are equally long, so that each is found without a table. */
final class Parts {

    /** The bytes of a file that are sealed together; the last part of a file is shorter. */
    static final int PART = 4 << 20;

    /** Of the format of Tink, AES256_GCM_HKDF_1MB. */
    private static final int SEGMENT = 1 << 20;

    private static final int HEADER = 1 + 32 + 7;
    private static final int TAG = 16;

    private Parts() {}

    /** What one stream of Tink makes of so many bytes. */
    static long sealed(long bytes) {
        long inSegments = bytes + HEADER;
        long segments = (inSegments + SEGMENT - TAG - 1) / (SEGMENT - TAG);
        return inSegments + segments * TAG;
    }

    /** All parts of a file of so many bytes, one behind the other. */
    static long allSealed(long bytes) {
        long rest = bytes % PART;
        return placeOf(bytes / PART) + (rest == 0 ? 0 : sealed(rest));
    }

    static long placeOf(long part) {
        return part * sealed(PART);
    }

    static long count(long bytes) {
        return (bytes + PART - 1) / PART;
    }

    /** The bytes of one part of a file. */
    static int length(long part, long bytes) {
        return (int) Math.min(PART, bytes - part * PART);
    }
}
