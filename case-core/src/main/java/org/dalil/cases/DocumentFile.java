package org.dalil.cases;

import java.util.Arrays;

/**
 * The file that a document came in.
 *
 * @param charset how its bytes were read as letters
 */
public record DocumentFile(String name, String charset, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentFile file
                && name.equals(file.name)
                && charset.equals(file.charset)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
