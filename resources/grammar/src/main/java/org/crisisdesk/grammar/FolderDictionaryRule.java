package org.crisisdesk.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.SuggestedReplacement;
import org.languagetool.rules.spelling.hunspell.HunspellRule;

/**
 * Hunspell spelling from the folder named by the system property {@code crisisdesk.dictionaries}, as {@code hr/hr_HR.dic}
 * beside its {@code .aff}. Silent where the files are missing: the program asks with a known misspelling at the start.
 */
final class FolderDictionaryRule extends HunspellRule {

  private static final Pattern QUOTES = Pattern.compile("^[\"']+|[\"']+$");
  private static final Pattern PREFIX = Pattern.compile("^[ושהלבמכ]{1,4}\"");

  // the dictionary's own list has the typewriter's marks only, which would cut an acronym in two at its gershayim
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?![\"'׳״’])[^\\p{L}]");

  FolderDictionaryRule(ResourceBundle messages, Language language, UserConfig user) {
    super(messages, language, user);
  }

  @Override
  protected String getDictFilenameInResources(String languageAndCountry) {
    // LanguageTool takes a name that is no resource for a file's, without its ending
    return Path.of(System.getProperty("crisisdesk.dictionaries", ""), language.getShortCode(), languageAndCountry).toString();
  }

  @Override
  protected synchronized void init() throws IOException {
    super.init();
    if (language.getShortCode().equals("he")) {
      nonWordPattern = BETWEEN_WORDS;
    }
  }

  // Hebrew's word characters hold the quotation mark of its acronyms, so a quoted word arrives with its quotes, and a prefix
  // before the opening one. Its dictionary knows the acronyms with the typewriter's marks only.
  @Override
  public boolean isMisspelled(String word) {
    String plain = word.replace('״', '"').replace('׳', '\'').replace('’', '\'');
    String bare = QUOTES.matcher(plain).replaceAll("");
    String quoted = PREFIX.matcher(bare).replaceFirst("");
    return !bare.isEmpty() && Stream.of(plain, bare, quoted).distinct().allMatch(super::isMisspelled);
  }

  // LanguageTool takes every language for Latin, and lets words without a Latin letter pass unseen.
  @Override
  protected boolean isLatinScript() {
    return !language.getShortCode().equals("he");
  }

  @Override
  protected List<SuggestedReplacement> getAdditionalTopSuggestions(List<SuggestedReplacement> suggestions, String word) {
    boolean croatian = language.getShortCode().equals("hr");
    return croatian ? SuggestedReplacement.convert(Diacritics.restored(word, this::isMisspelled)) : List.of();
  }

  @Override
  protected boolean ignoreWord(String word) throws IOException {
    return word.codePointCount(0, word.length()) < 2 || super.ignoreWord(word);
  }
}
