package org.dalil.evidence;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people wrote about an item.
 *
 * @param words in one language: the names of its issuers
 * @param fileName under which its file came, which nobody can write anew; null while there is none
 */
public record WrittenOfItem(String number, List<String> words, List<LocalText> texts, @Nullable String fileName) {}
