package org.dalil.evidence;

import java.util.List;
import org.dalil.shared.LocalText;

/**
 * Everything that people wrote about an item.
 *
 * @param words in one language: the names of its issuers, and of its file
 */
public record WrittenOfItem(String number, List<String> words, List<LocalText> texts) {}
