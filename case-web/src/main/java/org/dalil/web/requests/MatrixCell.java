package org.dalil.web.requests;

import java.util.List;

/**
 * Where a criterion and an item meet, as the matrix draws it.
 *
 * @param href where the cell leads
 * @param label what it says to whoever does not see it: «E-05, Art. …: in review»
 * @param marks their looks, such as {@code ok} or {@code con}
 */
public record MatrixCell(String href, String label, List<String> marks) {

    public MatrixCell {
        marks = List.copyOf(marks);
    }
}
