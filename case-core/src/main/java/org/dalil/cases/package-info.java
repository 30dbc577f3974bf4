/**
 * Case files: who did what to whom, who says so, and who may read it. Start with {@link org.dalil.cases.CaseFile};
 * pages read through {@link org.dalil.cases.CaseSearch} and {@link org.dalil.cases.CaseReading}. The source document is
 * kept as it is; everything else is tied to passages of it. Knows parties and accounts by their ids, and nothing of
 * evidence or requests.
 */
@NullMarked
package org.dalil.cases;

import org.jspecify.annotations.NullMarked;
