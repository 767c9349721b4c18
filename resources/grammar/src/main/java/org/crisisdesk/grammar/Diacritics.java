package org.crisisdesk.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Croatian typed on a keyboard without its letters: "pogreske", "dogadjaj". Hunspell ranks the right word low or not at all. */
final class Diacritics {

  private static final Map<String, List<String>> LETTERS = Map.of(
      "c", List.of("c", "č", "ć"), "s", List.of("s", "š"), "z", List.of("z", "ž"), "dj", List.of("dj", "đ"), "d", List.of("d", "đ"));
  private static final int MOST_VARIANTS = 300;

  private Diacritics() {
  }

  /** The words that differ from this one by diacritics alone and are not misspelled. */
  static List<String> restored(String word, Predicate<String> misspelled) {
    List<String> variants = List.of("");
    int at = 0;
    while (at < word.length() && variants.size() <= MOST_VARIANTS) {
      int length = word.regionMatches(true, at, "dj", 0, 2) ? 2 : 1;
      String letters = word.substring(at, at + length);
      variants = extended(variants, letters);
      at += length;
    }
    if (at < word.length()) {
      return List.of();
    }
    return variants.stream().filter(each -> !each.equals(word) && !misspelled.test(each)).limit(3).toList();
  }

  private static List<String> extended(List<String> variants, String letters) {
    boolean capital = Character.isUpperCase(letters.charAt(0));
    List<String> longer = new ArrayList<>();
    for (String ending : LETTERS.getOrDefault(letters.toLowerCase(Locale.ROOT), List.of(letters))) {
      for (String start : variants) {
        longer.add(start + (capital ? ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1) : ending));
      }
    }
    return longer;
  }
}
