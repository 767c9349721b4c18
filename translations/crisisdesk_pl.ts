<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation>Zacznij od szablonu</translation>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation>Wstaw szablon tego etapu w miejsce tekstu</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Następny język</translation>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation>Przejdź do następnego języka wiadomości</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Poprzedni język</translation>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation>Przejdź do poprzedniego języka wiadomości</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Napisz wiadomość w jeszcze jednym języku</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Następna uwaga</translation>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation>Przejdź do następnej rzeczy do poprawy lub przemyślenia</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Poprzednia uwaga</translation>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation>Przejdź do poprzedniej rzeczy do poprawy lub przemyślenia</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Take the finding&apos;s replacement, or see how it is done better</source>
        <translation>Wstaw proponowane brzmienie albo zobacz, jak napisać to lepiej</translation>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation>Wstaw pierwszą propozycję</translation>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation>Wstaw drugą propozycję</translation>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation>Wstaw trzecią propozycję</translation>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation>Wstaw czwartą propozycję</translation>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation>Wstaw piątą propozycję</translation>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation>Zostaw to miejsce; powód, jeśli go podasz, trafi do dziennika</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Dodaj słowo do słownika</translation>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation>Zaznaczone słowo jest poprawne: nazwisko, nazwa albo własne słowo</translation>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation>Wyłącz tę regułę gramatyki</translation>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation>Nie pokazuj więcej uwag tej reguły</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Dalej z zatwierdzaniem</translation>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation>Zatwierdź, podaj, gdzie tekst się ukazał, potwierdź obietnice i zapieczętuj</translation>
    </message>
    <message>
        <source>Start an incident</source>
        <translation>Zgłoś incydent</translation>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation>Coś poszło źle: zapisz, oceń, napisz pierwszy komunikat</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation>Napisz lub wklej przeprosiny bez incydentu i daj je sprawdzić</translation>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation>Otwórz incydent pokazowy</translation>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation>Rozejrzyj się w osobnym oknie; nic nie zostanie zapisane</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Wszystkie incydenty</translation>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation>Przejdź na stronę startową z listą wszystkich incydentów</translation>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation>Przełącz na inny incydent</translation>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation>Wybierz spośród otwartych incydentów</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Zamknij incydent</translation>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation>Zapieczętuj jego zapis, podając powód; można go otworzyć ponownie</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Otwórz incydent ponownie</translation>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation>Wróć do zamkniętego incydentu, podając powód</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Wszystko jest zapisane</translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>Napisz aktualizację</translation>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation>Zacznij następną wiadomość dla ludzi od szablonu aktualizacji</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Zatwierdź i opublikuj</translation>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation>Zobacz ostateczne teksty, zatwierdź je i podaj, gdzie się ukazały</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Pokaż oś czasu</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Pokaż lub ukryj oś czasu</translation>
    </message>
    <message>
        <source>Show the composer</source>
        <translation>Pokaż edytor</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Pokaż lub ukryj edytor</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation>Przejdź do następnego panelu strony</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Większe litery</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Mniejsze litery</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Zwykły rozmiar liter</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>Przełącz między jasnym a ciemnym wyglądem</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Sprawdź dziennik</translation>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation>Przejdź cały łańcuch i zobacz, czy jakiś wpis zmieniono</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Eksportuj dziennik</translation>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation>Zapisz wszystkie wpisy do pliku do przekazania</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Szukaj we wszystkich incydentach</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Szukaj w minionych incydentach</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation>Każda czynność i każdy incydent po kilku literach</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation>Wszystkie czynności w menu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation>Przeczytaj o panelu, w którym jesteś</translation>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation>Stan silnika gramatyki</translation>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation>Co silnik gramatyki teraz robi i co zrobić, gdy nie robi nic</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Dodaj wpis</translation>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation>Przejdź do wiersza, w którym zapisuje się zdarzenia</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Log a fact</source>
        <translation>Zapisz fakt</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Zapisz skargę</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation>Zapisz opinię</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Szukaj na osi czasu</translation>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation>Pokaż tylko wpisy z tymi słowami</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Popraw wpis</translation>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation>Dodaj nowy tekst obok starego, z powodem i inicjałami</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Kopiuj wpis</translation>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation>Skopiuj tekst wybranego wpisu</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdza</translation>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation>Imię i nazwisko osoby, która za to odpowiada</translation>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation>Podaj, kto zatwierdza: to trafi do dziennika.</translation>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation>%1: jest</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: brakuje</translation>
    </message>
    <message>
        <source>%1: would help</source>
        <translation>%1: przydałoby się</translation>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation>Przejdź do tego miejsca w tekście</translation>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation>Części przeprosin</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation>Etap reakcji</translation>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation>Kanał wiadomości</translation>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation>Kto za to odpowiada</translation>
    </message>
    <message>
        <source>Published message</source>
        <translation>Opublikowana wiadomość</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Zacznij od szablonu</translation>
    </message>
    <message>
        <source>Puts this stage&apos;s template in the place of the text; one undo brings the text back</source>
        <translation>Wstawia szablon tego etapu w miejsce tekstu; jedno cofnięcie przywraca tekst</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation>Popraw wpis z godziny %1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Dlaczego wpis jest poprawiany</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation>Poprawka wymaga powodu i inicjałów.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation>Nie tak: „%1”</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>Lepiej: „%1”</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Wstaw godzinę</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Pokaż jak</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>Propozycja: %1</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatyka</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Do przemyślenia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Incident: %1</source>
        <translation>Incydent: %1</translation>
    </message>
    <message>
        <source>A message without an incident</source>
        <translation>Wiadomość bez incydentu</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation>Wróć do przeglądu</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation>Sprawdzam łańcuch od pierwszego wpisu …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Eksportuj dziennik</translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation>Zapieczętowany dziennik</translation>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation>Wpisy się tylko dodaje. Każdy przechowuje odcisk poprzedniego, więc każdą zmianę widać.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>Odcisk ostatniego wpisu</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj …</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Szukaj we wszystkich incydentach</translation>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation>Słowa, które zawiera wpis</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Znalezione wpisy</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>Wyeksportowano %n wpis. Sam dziennik pozostaje bez zmian.</numerusform>
            <numerusform>Wyeksportowano %n wpisy. Sam dziennik pozostaje bez zmian.</numerusform>
            <numerusform>Wyeksportowano %n wpisów. Sam dziennik pozostaje bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation>Rodzaj wpisu: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation>Języki wiadomości</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation>Dodaj język</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Napisz wiadomość w jeszcze jednym języku</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze niesprawdzone</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation>Zostaw tak</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>%n rzecz zostaje tak, jak jest</numerusform>
            <numerusform>%n rzeczy zostają tak, jak są</numerusform>
            <numerusform>%n rzeczy zostaje tak, jak jest</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation>Dlaczego zostaje (trafi do dziennika)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>Dlaczego zostaje: %1</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-y</numerusform>
            <numerusform>%n SMS-ów</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation>Długość: %1 znaków</translation>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation>Długość: %1 z %2 znaków</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation>Za długo: %1 z %2 znaków</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation>Pokaz otwiera się w osobnym oknie. Nic z tego, co tam zrobisz, nie zostanie zapisane.</translation>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation>Dlaczego incydent jest zamykany? Jego zapis zostaje zapieczętowany i można go otworzyć ponownie, podając powód.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Zamknij incydent</translation>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation>Dlaczego incydent jest otwierany ponownie? Powód stanie się wpisem w jego zapisie.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Otwórz incydent ponownie</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incydent</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Zapis</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Wiadomość</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation>Zgłoś incydent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation>Otwórz i napisz pierwszy komunikat</translation>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation>Otwiera incydent i zaczyna pierwszy komunikat (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation>Co się stało, w jednym zdaniu?</translation>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation>Magazyn zgubił dane skanowania 40 paczek obiecanych na dziś</translation>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation>Kto za to odpowiada?</translation>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation>Gdzie ludzie się skarżą?</translation>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation>Gdzie jeszcze ludzie się skarżą?</translation>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation>Forum, prasa …</translation>
    </message>
    <message>
        <source>When was it noticed?</source>
        <translation>Kiedy to zauważono?</translation>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation>Ilu osób to dotyczy?</translation>
    </message>
    <message>
        <source>About 40</source>
        <translation>Około 40</translation>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation>Jakiego rodzaju to wpadka?</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Inne …</translation>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation>W jakich językach was czytają?</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>%1 went out</source>
        <translation>%1: opublikowano</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation>Adres, https://… (może zostać pusty)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation>Inne miejsce publikacji: %1</translation>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation>Kiedy opublikowano: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adres: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation>Znalezione czynności i incydenty</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can&apos;t be opened</source>
        <translation>Nie można otworzyć dziennika</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation>Obiecaliśmy</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Co obiecano</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Na kiedy</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation>Żaden tekst nie podaje godziny. To jest tempo tego incydentu: zaznacz, jeśli go dotrzymacie.</translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation>Zatwierdź i opublikuj</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Wróć do tekstu</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation>Gdzie i kiedy się ukaże? Podasz to w następnym kroku; dokładny tekst, jego SHA-256 i uwagi zostaną zapieczętowane.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Zapisz na później</translation>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation>Zatwierdzone: publikujemy</translation>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation>Zatwierdzone i zapisane w dzienniku. Opublikuj każdy tekst, a potem podaj tutaj, gdzie i kiedy się ukazał.</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Potwierdź obietnice</translation>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation>To, co zaznaczysz, trafia do rejestru obietnic i zegar zaczyna biec.</translation>
    </message>
    <message>
        <source>Where it went out</source>
        <translation>Gdzie się ukazało</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Zapieczętuj w dzienniku</translation>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation>Jest w dzienniku, słowo w słowo.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Wróć do incydentu</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Krok do &amp;góry</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Krok w &amp;dół</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Powrót</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Katalog wyżej</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy katalog</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Nazwa &amp;pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki rodzaju:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nowy katalog</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż &amp;ukryte pliki</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy chcesz go zastąpić?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ta&amp;k dla wszystkich</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ni&amp;e dla wszystkich</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Skopiuj &amp;adres odsyłacza</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log entry</source>
        <translation>Dodaj wpis</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>Decyzja wymaga powodu</translation>
    </message>
    <message>
        <source>Why late?</source>
        <translation>Dlaczego z opóźnieniem?</translation>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation>Enter pomija</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation>Żaden incydent nie jest tu otwarty</translation>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation>Otwórz incydent, aby zobaczyć tempo, jakiego wymaga jego poziom, i obietnice, których trzeba jeszcze dotrzymać.</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Promises given</source>
        <translation>Złożone obietnice</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Złożona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation>Na razie żadnej. Obietnica powstaje, gdy publikujesz wiadomość z godziną następnej.</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Pokaż oś czasu</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation>Poziom 2 i wyżej</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>Nasza wina</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Szukaj w minionych incydentach</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>Kolejność w tabeli</translation>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation>Pierwszy komunikat (mediana)</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Najdłuższa cisza</translation>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation>Uwagi pozostawione w tekstach</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Answer for it</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Pierwszy komunikat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Findings left</source>
        <translation>Zostało uwag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Past incidents</source>
        <translation>Minione incydenty</translation>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation>Żaden incydent nie odpowiada temu wyszukiwaniu. Wybierz „Wszystkie” albo wyczyść pole.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation>Nie ma jeszcze czego podsumować. Tu znajdziesz każdy zgłoszony incydent i to, jak długo ludzie czekali na komunikat.</translation>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation>najwolniej: %1</translation>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation>bez komunikatu, gdy ludzie czekali</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Wpis %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Rozmiar liter</translation>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation>Kroki po jednej dziesiątej od rozmiaru systemowego; to samo robią Ctrl++ i Ctrl+-.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>Ty i twoja firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation>Widnieje przy każdym dodanym wpisie.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation>Do podpisywania poprawek.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation>Trafia do wiadomości zaczynanych od szablonu.</translation>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation>E-mail dla klientów</translation>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation>Telefon dla klientów</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation>Język i gramatyka</translation>
    </message>
    <message>
        <source>American</source>
        <translation>amerykańska</translation>
    </message>
    <message>
        <source>British</source>
        <translation>brytyjska</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>Pisownia angielska</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Twoje własne słowa</translation>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation>Nigdy nie są zaznaczane jako błędne, w żadnym języku.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation>Wyłączone reguły gramatyki</translation>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation>Naciśnij regułę, aby ją znów włączyć.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Gdzie wszystko jest przechowywane</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation>Dziennik, ustawienia i zapis działania programu. Nic nie jest przechowywane gdzie indziej.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation>Wiadomość: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation>Jedna strona, dwie minuty i pierwszy komunikat jest gotowy do publikacji. Nic nie opuszcza tego komputera, dopóki sami tego nie wyślecie.</translation>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation>Otwarte i ostatnie incydenty</translation>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation>Nie ma jeszcze żadnego incydentu. Oby tak zostało; a jeśli nie, zacznij tutaj.</translation>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation>Coś poszło źle i ludzie pytają. Zapisz to, oceń powagę sytuacji i napisz pierwszy komunikat.</translation>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation>Napisz lub wklej przeprosiny i zobacz, co powiedziałby o nich uważny czytelnik.</translation>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation>Spóźnione świąteczne paczki: rozejrzyj się, zmieniaj, co chcesz, nic nie zostanie zapisane.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incydent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ostatni wpis</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation>Działa bez sieci</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation>Teksty sprawdzone</translation>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation>Zatwierdź i przekaż</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Potwierdź obietnice</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Zapieczętuj w dzienniku</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakty</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Skargi</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Szukaj na osi czasu</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>Szukaj na osi czasu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation>Szukaj słów w tym incydencie</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Popraw …</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>The timeline can&apos;t be read</source>
        <translation>Nie można odczytać osi czasu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation>Otwórz incydent, aby zobaczyć, co się w nim wydarzyło.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Czytam dziennik …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation>Żaden wpis tego incydentu nie pasuje.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Pokaż wszystkie wpisy</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation>Wpisz poniżej, co się stało, i naciśnij Enter.</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation>Czy to kryzys?</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation>Nazwisko, nazwa albo własne słowo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: zrobione</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: teraz</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: przed nami</translation>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation>%1: coś zostało</translation>
    </message>
</context>
</TS>
