package org.crisisdesk.grammar;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.WordRepeatRule;

/** Hebrew, he-IL, which LanguageTool does not have at all. It has no capitals, so no rule about them. */
public final class Hebrew extends DictionaryLanguage {

  // vowel points and cantillation, without the maqaf (05BE), which joins words
  private static final Pattern POINTS = Pattern.compile("[\u00AD\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]");

  public Hebrew() {
    super("Hebrew", "he", "IL");
  }

  @Override
  public Pattern getIgnoredCharactersRegex() {
    return POINTS;
  }

  @Override
  public List<Rule> getRelevantRules(ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) {
    return List.of(
        new CommaWhitespaceRule(messages),
        new DoublePunctuationRule(messages),
        new MultipleWhitespaceRule(messages, this),
        new WordRepeatRule(messages, this),
        new FolderDictionaryRule(messages, this, user));
  }
}
