package org.dalil.evidence;

import java.util.List;
import org.dalil.shared.LocalText;

/**
 * Everything that people wrote about an item.
 *
 * @param words in one language: the names of its issuers
 * @param fileNames under which its files came, which nobody can write anew
 */
public record WrittenOfItem(String number, List<String> words, List<LocalText> texts, List<String> fileNames) {}
