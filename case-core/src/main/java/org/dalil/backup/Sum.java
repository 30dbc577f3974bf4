package org.dalil.backup;

import java.math.BigInteger;

/**
 * The rows of a table, told apart from any others: how many, and the sum of their SHA-256. Rows have no order, and the
 * two databases would not agree on one.
 */
record Sum(long rows, BigInteger digests) {

    static final Sum NOTHING = new Sum(0, BigInteger.ZERO);
    private static final BigInteger LIMIT = BigInteger.TWO.pow(256);
    private static final int HEX = 16;

    Sum with(byte[] digest) {
        return new Sum(rows + 1, digests.add(new BigInteger(1, digest)).mod(LIMIT));
    }

    static Sum parse(String written) {
        String[] parts = written.split(" ", 2);
        return new Sum(Long.parseLong(parts[0]), new BigInteger(parts[1], HEX));
    }

    @Override
    public String toString() {
        return rows + " " + digests.toString(HEX);
    }
}
