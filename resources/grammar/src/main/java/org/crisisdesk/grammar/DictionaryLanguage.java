package org.crisisdesk.grammar;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.LanguageMaintainedState;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/** A language that LanguageTool lacks: a Hunspell dictionary, general rules and XML rules of our own, no part-of-speech tags. */
abstract class DictionaryLanguage extends Language {

  private final String name;
  private final String code;
  private final String country;

  DictionaryLanguage(String name, String code, String country) {
    this.name = name;
    this.code = code;
    this.country = country;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getShortCode() {
    return code;
  }

  @Override
  public String[] getCountries() {
    return new String[] {country};
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[] {new Contributor("CrisisDesk")};
  }

  @Override
  public LanguageMaintainedState getMaintainedState() {
    return LanguageMaintainedState.ActivelyMaintained;
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return new SRXSentenceTokenizer(this, "/" + code + "/segment.srx");
  }

  @Override
  protected SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) {
    return new FolderDictionaryRule(messages, this, null);
  }

  @Override
  public abstract List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) throws IOException;
}
