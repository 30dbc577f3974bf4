/**
 * What the files of evidence are, by their content: looked at by a worker soon after they came, kept beside them. Start
 * with {@link org.dalil.inspection.Inspector}; pages read through {@link org.dalil.inspection.InspectionReading}. What a
 * file says is kept encrypted with the key of its case. Knows files of evidence by their ids, and nothing of what they
 * are to prove.
 */
@NullMarked
package org.dalil.inspection;

import org.jspecify.annotations.NullMarked;
