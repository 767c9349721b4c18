package org.crisisdesk.grammar;

import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.UppercaseSentenceStartRule;
import org.languagetool.rules.WordRepeatRule;

/** Croatian, hr-HR. LanguageTool's own sr-HR is Serbian as written in Croatia, not Croatian. */
public final class Croatian extends DictionaryLanguage {

  public Croatian() {
    super("Croatian", "hr", "HR");
  }

  @Override
  public List<Rule> getRelevantRules(ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) {
    return List.of(
        new CommaWhitespaceRule(messages),
        new DoublePunctuationRule(messages),
        new MultipleWhitespaceRule(messages, this),
        new WordRepeatRule(messages, this),
        new UppercaseSentenceStartRule(messages, this),
        new FolderDictionaryRule(messages, this, user));
  }
}
