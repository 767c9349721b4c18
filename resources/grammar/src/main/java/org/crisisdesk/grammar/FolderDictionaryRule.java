package org.crisisdesk.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.spelling.hunspell.HunspellRule;

/**
 * Hunspell spelling from the folder named by the system property {@code crisisdesk.dictionaries}, as {@code hr/hr_HR.dic}
 * beside its {@code .aff}. Silent where the files are missing: the program asks with a known misspelling at the start.
 */
final class FolderDictionaryRule extends HunspellRule {

  private static final Pattern QUOTES = Pattern.compile("^[\"'׳״]+|[\"'׳״]+$");

  FolderDictionaryRule(ResourceBundle messages, Language language, UserConfig user) {
    super(messages, language, user);
  }

  @Override
  protected String getDictFilenameInResources(String languageAndCountry) {
    // LanguageTool takes a name that is no resource for a file's, without its ending
    return Path.of(System.getProperty("crisisdesk.dictionaries", ""), language.getShortCode(), languageAndCountry).toString();
  }

  // Hebrew's word characters hold the quotation mark of its acronyms, so a quoted word arrives with its quotes.
  @Override
  public boolean isMisspelled(String word) {
    String bare = QUOTES.matcher(word).replaceAll("");
    return !bare.isEmpty() && super.isMisspelled(word) && (bare.equals(word) || super.isMisspelled(bare));
  }

  @Override
  protected boolean ignoreWord(String word) throws IOException {
    return word.codePointCount(0, word.length()) < 2 || super.ignoreWord(word);
  }
}
